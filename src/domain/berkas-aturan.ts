import type { Pengaturan } from "./pengaturan";
import { parsePengaturan } from "./pengaturan-baku";
import { pedomanDari, sidikAturan } from "./sidik-aturan";

/** Rules of an office as a file: handed to other workbooks and other offices. */
interface BerkasAturan {
  /** Of the pedoman: "Pedoman LKjIP Kabupaten …"; "" where nobody named it. */
  readonly nama: string;
  /** Where it is laid down; "" where nobody said. */
  readonly sumber: string;
  readonly pengaturan: Pengaturan;
  readonly sidik: string;
}

export type HasilBerkas =
  { readonly ok: true; readonly nilai: BerkasAturan } | { readonly ok: false; readonly pesan: string };

const JENIS = "aturan-capaian";
const VERSI = 2;

/** The file's text. */
export function tulisBerkasAturan(pengaturan: Pengaturan, nama = "", sumber = ""): string {
  const sidik = sidikAturan(pedomanDari(pengaturan));
  return JSON.stringify({ jenis: JENIS, versi: VERSI, nama, sumber, sidik, pengaturan }, null, 2);
}

const BUKAN =
  "Teks ini bukan berkas aturan. Tempel seluruh isinya, dari kurung kurawal pertama sampai terakhir.";

/** Reads a file of this version or an earlier one; refused with a sentence that says what is wrong. */
export function bacaBerkasAturan(teks: string): HasilBerkas {
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch {
    return gagal(BUKAN);
  }
  const berkas = (typeof isi === "object" && isi !== null ? isi : {}) as Readonly<Record<string, unknown>>;
  if (!("jenis" in berkas) && !("versi" in berkas)) return dariVersi1(isi);
  if (berkas.jenis !== JENIS) return gagal(`Berkas ini berisi “${String(berkas.jenis)}”, bukan aturan.`);
  if (typeof berkas.versi !== "number" || berkas.versi > VERSI)
    return gagal(
      `Berkas aturan ini dari Capaian yang lebih baru (versi berkas ${String(berkas.versi)}). Perbarui Capaian dahulu.`,
    );
  return dariVersi2(berkas);
}

/** The first files were the bare rules, without name or checksum. */
function dariVersi1(berkas: unknown): HasilBerkas {
  const hasil = parsePengaturan(berkas);
  if (!hasil.ok) return hasil;
  const sidik = sidikAturan(pedomanDari(hasil.nilai));
  return { ok: true, nilai: { nama: "", sumber: "", pengaturan: hasil.nilai, sidik } };
}

function dariVersi2({ nama, sumber, sidik, pengaturan }: Readonly<Record<string, unknown>>): HasilBerkas {
  const hasil = parsePengaturan(pengaturan);
  if (!hasil.ok) return hasil;
  const hitungan = sidikAturan(pedomanDari(hasil.nilai));
  if (sidik !== hitungan)
    return gagal(
      `Isi berkas tidak cocok dengan sidiknya (tertulis ${String(sidik)}, isinya ${hitungan}): berubah setelah dibagikan. Minta berkasnya lagi.`,
    );
  return {
    ok: true,
    nilai: { nama: teksDari(nama), sumber: teksDari(sumber), pengaturan: hasil.nilai, sidik: hitungan },
  };
}

function teksDari(nilai: unknown): string {
  return typeof nilai === "string" ? nilai : "";
}

function gagal(pesan: string): HasilBerkas {
  return { ok: false, pesan };
}
