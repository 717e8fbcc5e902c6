import type { Pengaturan } from "./pengaturan";
import { parsePengaturan, type HasilPengaturan } from "./pengaturan-baku";
import { pedomanDari, sidikAturan } from "./sidik-aturan";

const JENIS = "aturan-capaian";
const VERSI = 2;

/** Rules of an office as a file, handed to other workbooks and other offices: its text. */
export function tulisBerkasAturan(pengaturan: Pengaturan): string {
  const sidik = sidikAturan(pedomanDari(pengaturan));
  return JSON.stringify({ jenis: JENIS, versi: VERSI, sidik, pengaturan }, null, 2);
}

const BUKAN =
  "Teks ini bukan berkas aturan. Tempel seluruh isinya, dari kurung kurawal pertama sampai terakhir.";

/** Reads a file of this version or an earlier one; refused with a sentence that says what is wrong. */
export function bacaBerkasAturan(teks: string): HasilPengaturan {
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch {
    return gagal(BUKAN);
  }
  const berkas = (typeof isi === "object" && isi !== null ? isi : {}) as Readonly<Record<string, unknown>>;
  // The first files were the bare rules, without a checksum.
  if (!("jenis" in berkas) && !("versi" in berkas)) return parsePengaturan(isi);
  if (berkas.jenis !== JENIS) return gagal(`Berkas ini berisi “${String(berkas.jenis)}”, bukan aturan.`);
  if (typeof berkas.versi !== "number" || berkas.versi > VERSI)
    return gagal(
      `Berkas aturan ini dari Capaian yang lebih baru (versi berkas ${String(berkas.versi)}). Perbarui Capaian dahulu.`,
    );
  return dariVersi2(berkas);
}

function dariVersi2({ sidik, pengaturan }: Readonly<Record<string, unknown>>): HasilPengaturan {
  const hasil = parsePengaturan(pengaturan);
  if (!hasil.ok) return hasil;
  const hitungan = sidikAturan(pedomanDari(hasil.nilai));
  if (sidik !== hitungan)
    return gagal(
      `Isi berkas tidak cocok dengan sidiknya (tertulis ${String(sidik)}, isinya ${hitungan}): berubah setelah dibagikan. Minta berkasnya lagi.`,
    );
  return hasil;
}

function gagal(pesan: string): HasilPengaturan {
  return { ok: false, pesan };
}
