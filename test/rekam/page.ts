import { STEPS, runStep } from "./steps";
import type { Outcome } from "./steps";

/** What a person saves: which Excel it was, and what it answered. */
export interface Rekaman {
  readonly direkam: string;
  readonly excel: Readonly<Record<string, unknown>>;
  readonly langkah: Readonly<Record<string, Outcome>>;
}

const byId = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element as T;
};

function describeExcel(): Record<string, unknown> {
  const { platform, host, displayLanguage, contentLanguage, diagnostics, requirements } = Office.context;
  const sets = ["1.12", "1.13", "1.17", "1.20"].filter((version) =>
    requirements.isSetSupported("ExcelApi", version),
  );
  return { platform, host, displayLanguage, contentLanguage, version: diagnostics.version, sets };
}

async function record(): Promise<void> {
  const langkah: Record<string, Outcome> = {};
  for (const step of STEPS) {
    byId("keadaan").textContent = `${Object.keys(langkah).length + 1} dari ${STEPS.length}: ${step.judul}`;
    langkah[step.id] = await runStep(step);
  }
  const rekaman: Rekaman = { direkam: new Date().toISOString(), excel: describeExcel(), langkah };
  const text = `${JSON.stringify(rekaman, null, 2)}\n`;
  byId<HTMLTextAreaElement>("hasil").value = text;
  byId("keadaan").textContent = "Selesai. Simpan berkasnya, atau salin isinya ke berkas baru.";
  const link = byId<HTMLAnchorElement>("simpan");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.hidden = false;
}

/** A click that only a person can make: whether the clipboard takes what the add-in puts there. */
function copyByHand(): void {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", "<table><tr><td>Capaian</td><td>105</td></tr></table>");
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", onCopy);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", onCopy);
  byId("salinan").textContent =
    done && taken ? "Tersalin. Tempelkan di Word: tabel satu baris?" : "Tidak dapat disalin.";
}

/** What was recorded of no Excel, or of half of one, would be taken for what Excel does. */
function recordOrSay(): void {
  const button = byId<HTMLButtonElement>("rekam");
  button.disabled = true;
  record()
    .catch((error: unknown) => {
      byId("keadaan").textContent = `Perekaman berhenti, tidak ada yang perlu disimpan: ${String(error)}`;
    })
    .finally(() => (button.disabled = false));
}

void Office.onReady(({ host }) => {
  byId("salin").addEventListener("click", copyByHand);
  if (host !== Office.HostType.Excel) {
    byId<HTMLButtonElement>("rekam").disabled = true;
    byId("keadaan").textContent =
      "Halaman ini hanya merekam di dalam Excel. Pasang dist/rekam/manifest.xml pada buku kerja kosong, lalu buka dari sana.";
    return;
  }
  byId("rekam").addEventListener("click", recordOrSay);
  byId("keadaan").textContent = "Siap. Buka buku kerja kosong, lalu tekan Rekam.";
});
