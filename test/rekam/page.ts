import { STEPS, runStep } from "./steps";
import type { Outcome } from "./steps";

/** What a person saves: which Excel it was, what it answered, and what only a hand can try. */
export interface Rekaman {
  readonly direkam: string;
  readonly excel: Readonly<Record<string, unknown>>;
  readonly langkah: Readonly<Record<string, Outcome>>;
  /** null: not tried. */
  readonly tangan: { readonly salin: boolean | null; readonly unduh: string | null };
}

/** Milliseconds; Excel on a slow machine takes some seconds to announce itself. */
const PATIENCE = 15_000;

let recorded: Omit<Rekaman, "tangan"> | null = null;
let copied: boolean | null = null;

const say = (sentence: string): void => {
  byId("keadaan").textContent = sentence;
};

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
    say(`${Object.keys(langkah).length + 1} dari ${STEPS.length}: ${step.judul}`);
    langkah[step.id] = await runStep(step);
  }
  recorded = { direkam: new Date().toISOString(), excel: describeExcel(), langkah };
  show();
  say(
    "Selesai. Coba salin dan simpan, jawab pertanyaan di bawah, lalu simpan lagi atau salin isinya ke berkas baru.",
  );
}

/** What is recorded by now, to be saved or copied. */
function show(): void {
  if (!recorded) return;
  const tangan = { salin: copied, unduh: byId<HTMLSelectElement>("unduh").value || null };
  const text = `${JSON.stringify({ ...recorded, tangan } satisfies Rekaman, null, 2)}\n`;
  byId<HTMLTextAreaElement>("hasil").value = text;
  const link = byId<HTMLAnchorElement>("simpan");
  if (link.href) URL.revokeObjectURL(link.href);
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
  copied = document.execCommand("copy") && taken;
  document.removeEventListener("copy", onCopy);
  byId("salinan").textContent = copied
    ? "Tersalin. Tempelkan di Word: tabel satu baris?"
    : "Tidak dapat disalin.";
  show();
}

/** What was recorded of no Excel, or of half of one, would be taken for what Excel does. */
function recordOrSay(): void {
  const button = byId<HTMLButtonElement>("rekam");
  button.disabled = true;
  record()
    .catch((error: unknown) => {
      say(`Perekaman berhenti, tidak ada yang perlu disimpan: ${String(error)}`);
    })
    .finally(() => (button.disabled = false));
}

function begin(host: Office.HostType | null): void {
  byId("salin").addEventListener("click", copyByHand);
  byId("unduh").addEventListener("change", show);
  if (host !== Office.HostType.Excel) {
    say(
      "Halaman ini hanya merekam di dalam Excel. Pasang dist/rekam/manifest.xml pada buku kerja kosong, lalu buka dari sana.",
    );
    return;
  }
  byId("rekam").addEventListener("click", recordOrSay);
  byId<HTMLButtonElement>("rekam").disabled = false;
  say("Siap. Buka buku kerja kosong, lalu tekan Rekam.");
}

if (typeof Office === "undefined")
  say("office.js tidak termuat. Periksa apakah npm run rekam masih berjalan, lalu muat ulang halaman ini.");
else {
  const late = setTimeout(
    () =>
      say(
        "Excel tidak menjawab. Tutup panel ini, lalu buka lagi dari Excel; di luar Excel tidak ada yang direkam.",
      ),
    PATIENCE,
  );
  void Office.onReady(({ host }) => {
    clearTimeout(late);
    begin(host);
  });
}
