import type { BookTable } from "./book-table";

/** Whose a table is: what its sheet and caption say that those of the same form do not. */

const UNIT =
  /^(sekretariat|bidang|bid|seksi|bagian|bag|subbag\w*|upt\w*|uptd|cabang|cabdin|puskesmas|pkm|kecamatan|kec|kelurahan|kel|desa|nagari|distrik|rsud|rs|klinik|laboratorium|labkes\w*|sekolah|sd\w?|smp\w?|sma\w?|smk\w?|tk|paud|balai|wilayah|wil|unit|satker|dinas|badan|kantor|inspektorat|pusat|induk|apbd|apbn|apbdes|pad|dak|dau|dbh|did|dbhcht|blud|bos|bok|hibah|bantuan|dekonsentrasi|dekon|dipa|pembantuan|otsus|dana)$/;

/** Budgets that are told for each sasaran ("Anggaran Sasaran 1"): parts of the office's, as those of its units are. */
const SASARAN = /^(sasaran|strategis|tujuan|misi)$/;

const VERSI =
  /^(copy|salinan|murni|perubahan|pergeseran|revisi|rev|lama|baru|final|draft|draf|backup|bak|asli|awal|fix|edit|versi|ver|sementara|unaudited|audited)$/;

const MASA =
  /^(tahun|th|thn|ta|bulan|bln|semester|smt|triwulan|tw|januari|jan|februari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agu|agt|agust|september|sep|sept|oktober|okt|november|nov|nop|desember|des|sd|sampai)$/;

/** Sheets that hold all: they name no unit. */
const SEMUA =
  /^(rekap\w*|gabungan|total|jumlah|keseluruhan|seluruh|semua|se|kabupaten|kota|provinsi|skpd|opd|pd)$/;

const KOSONG = /^(dan|di|pada|per|dari|untuk|dengan|s|d|tabel|table|lembar|sheet|lampiran|no|nomor)$/;

const NUMERAL = /^(\d{1,3}|[ivx]{1,5})$/;

/**
 * The owners of tables of one form, in their order; "" where a table names none. Words that all share, and those of
 * periods and versions, name nobody; a number does behind the word for a unit ("UPT 2").
 */
export function pemilikTabel(tables: readonly BookTable[]): string[] {
  const told = tables.map(kataTabel);
  const isChanged = told.some((words) => words.some((word) => /^(perubahan|pergeseran|murni)$/.test(word)));
  const shared = (word: string): boolean => told.every((words) => words.includes(word));
  return told.map((words) => {
    const own = words.filter((word) => !shared(word) && namesUnit(word) && !(isChanged && word === "induk"));
    return [...new Set(own)].join(" ");
  });
}

function namesUnit(word: string): boolean {
  return ![VERSI, MASA, SEMUA, KOSONG].some((known) => known.test(word)) && /\p{L}{2}|\d/u.test(word);
}

/** "Bidang SD", "UPTD SD Negeri 1": schools behind the word for a unit; elsewhere "sampai dengan". */
const SEKOLAH = /^sd$/;

/** Words of its sheet and caption; a numeral stands with the word for the unit that it numbers. */
function kataTabel({ table: { sheet, caption, kind } }: BookTable): string[] {
  const name = sheet.replace(/\(\s*\d+\s*\)\s*$/, " copy");
  const words = `${name} | ${caption}`.toLowerCase().match(/[\p{L}]+|\d+|\|/gu) ?? [];
  return words.flatMap((word, index) => {
    if (word === "|") return [];
    const before = words[index - 1] ?? "";
    if (SEKOLAH.test(word) && UNIT.test(before)) return [`${before}-${word}`];
    if (!NUMERAL.test(word)) return /\d/.test(word) ? [] : [word];
    const isNumbered = UNIT.test(before) || /^(negeri|n)$/.test(before);
    return isNumbered || (kind === "anggaran" && SASARAN.test(before)) ? [`${before}-${word}`] : [];
  });
}

/** Whether the owner is named by the word for a unit of an office or a source of money, or behind one. */
export function isKataUnit(tabel: BookTable, pemilik: string): boolean {
  const own = new Set(pemilik.split(" "));
  const words = kataTabel(tabel);
  const isKind = (word: string): boolean =>
    UNIT.test(word) || (tabel.table.kind === "anggaran" && SASARAN.test(word));
  return words.some(
    (word, index) => isKind(word.split("-")[0] ?? "") && (own.has(word) || own.has(words[index + 1] ?? "")),
  );
}

/** Whether it calls itself a further version: of the budget after its change, or another. */
export function isVersiLain(tabel: BookTable): "perubahan" | "lain" | null {
  const words = kataTabel(tabel).filter((word) => VERSI.test(word));
  if (words.includes("perubahan") || words.includes("pergeseran")) return "perubahan";
  return words.length > 0 ? "lain" : null;
}

/** Of a budget: whether it calls itself the changed one (DPPA), or the first (DPA). */
export function tahapTabel(tabel: BookTable): "murni" | "perubahan" | null {
  const words = kataTabel(tabel);
  if (words.some((word) => /^(perubahan|pergeseran|dppa|apbdp|papbd)$/.test(word))) return "perubahan";
  return words.some((word) => /^(murni|induk|awal|dpa)$/.test(word)) ? "murni" : null;
}
