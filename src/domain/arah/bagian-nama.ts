import { SEBARAN, UKURAN_NAMA } from "./kata-arah";

/** A name in its parts: "persentase | balita gizi buruk | mendapat perawatan | per 1.000". */
export interface BagianNama {
  /** Measure words in front: "persentase", "prevalensi". */
  readonly ukuran: string;
  /** The noun that is measured, with what is said of it, up to the first preposition. */
  readonly inti: string;
  /** The head with its prepositions. */
  readonly utuh: string;
  /** What follows "yang", or a verb that needs none; "" without one. */
  readonly klausa: string;
}

export function bagianNama(nama: string): BagianNama {
  return uraikan(rapikan(nama));
}

/** Lower case, without numbering, brackets and punctuation. */
function rapikan(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/^\s*(?:[-•*]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-z][.)])\s*/, "")
    .replace(/\([^)]*\)?/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bdi (?=(?:bina|bantu|cegah|latih|rehab|rawat|olah|\p{L}+(?:kan|ani|asi|api))\b)/gu, "di")
    .trim();
}

const PREPOSISI =
  /\s(?:per|akibat|karena|berdasarkan|menurut|terhadap|dibanding(?:kan)?|dari|pada|di(?! bawah)|ke|untuk|bagi|melalui|oleh|antar(?!a)|tahun|setiap|tiap|termasuk|dalam(?! kondisi| keadaan))\s.*$/;
const KLAUSA =
  /\s(?:yang\s+|(?=(?:telah\s+|sudah\s+)?(?:mendapat(?:kan)?|memperoleh|menerima|penerima|tertangani|terlayani|ditangani|dilayani)\b))/;

function uraikan(teks: string): BagianNama {
  const letak = KLAUSA.exec(` ${teks}`);
  const [utuh, klausa] = letak
    ? [teks.slice(0, Math.max(0, letak.index - 1)), ` ${teks}`.slice(letak.index + letak[0].length)]
    : [teks, ""];
  const ukuran = (UKURAN_NAMA.exec(`${utuh} `)?.[0] ?? "").trim();
  const sisa = utuh.slice(ukuran.length).trim();
  const sebaran = SEBARAN.exec(`${sisa} `)?.[0].trim() ?? "";
  const kepala = sisa.slice(sebaran.length).trim();
  const inti = ` ${kepala}`
    .replace(PREPOSISI, "")
    .replace(/\s(?:dalam |dengan )?(?:kondisi|keadaan)\s/g, " ")
    .trim();
  return { ukuran: `${ukuran} ${sebaran}`.trim(), inti, utuh: kepala, klausa };
}
