import { KATA_PERSEN } from "../../domain/persen";
import { BENCHMARK } from "../words/lexicon";
import { withoutClass } from "../words/wording";

/** States of something else than a performance: "Status Tindak Lanjut", "Kategori Risiko". */
export const ADMINISTRATIVE =
  /\b(tindak lanjut|persetujuan|verifikasi|validasi|risiko|dokumen|pengiriman|kepegawaian)\b/;
/** Where things stood at the start: "Capaian Awal", "Data Capaian pada Awal Tahun Perencanaan". */
export const BASELINE = /\bcapaian\b.*\bawal\b/;

/** What was done out of which funds; of money itself it is what was spent of them. */
export const DONE_BY_FUNDS =
  /^(?:di|ter)(?!realisasi|serap|anggarkan|alokasikan|cairkan|cair|bayar|belanjakan|salurkan)\p{L}{4,} (?:dari |oleh |melalui |dengan )?(?:dana |anggaran )?(?:apbd|apbn|dak|dau|csr)\b/u;

/** "Peningkatan/Penurunan Realisasi", "Perubahan Capaian". */
export const CHANGE_OF_MEASURE = new RegExp(
  String.raw`^(${KATA_PERSEN} )?((kenaikan|peningkatan)( (dan|atau))?( penurunan)?|naik turun|pertumbuhan|perubahan) (realisasi|capaian)\b`,
);

/** "Persentase Jabar terhadap Nasional (%)": a share of the standard, not the standard. */
export const SHARE_OF_STANDARD = new RegExp(
  String.raw`\b(terhadap|dibanding(kan)?|dari)\b.*(${BENCHMARK.source})`,
);

/** "Ket (+/-) Provinsi", "(+/-) Nasional": how far the own figure lies from theirs. */
export const SIGNED_AGAINST = /^(?:ket(?:erangan)? )?\+ .*\b(?:nasional|provinsi|propinsi|standar\w*)\b/;

/** "Tidak Ada Target | Mencapai Target | Melebihi Target": how many did, no target. */
export const REACHES_TARGET =
  /^(?:(?:tidak|belum) )?(?:ada|tanpa|melebihi|melampaui|mencapai|memenuhi|sesuai|di ?atas|di ?bawah) target$/;

/** "(<100%)", "(> 100 %)": between which bounds something lies. */
const BOUND = /\(\s*[<>≤≥=]+\s*\d/;

/** "Persentase Capaian Kinerja (≥ 100%)": a share, from where on efficiency is judged; no count of those that reach it. */
const SHARE = new RegExp(String.raw`^(?:%|${KATA_PERSEN}\b)`, "iu");

/** "Tidak Tercapai › Target (70.00 - 99.99%)", "SR (0-50 %)", "Melebihi Target (>100%)": how many lie in a class, no target. */
export function isClass(text: string): boolean {
  const named = withoutClass(text);
  if (!text.includes("%") || (named !== text.trim() && SHARE.test(named))) return false;
  return BOUND.test(text) || /^(?:target|\p{L}{1,2})$/iu.test(named);
}
