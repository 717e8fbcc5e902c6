import { addTo, firstOf, itemAt } from "../../../domain/items";
import type { Pengaturan } from "../../../domain/pengaturan";
import { formatPersen, formatSeperlunya } from "../../../domain/format";
import { skalaDiKertas } from "../../../domain/sumber";
import { lowerFirst, rangkai } from "../../../domain/kalimat";
import type { Skala } from "../../../domain/skala";
import { findSkala, kelasCapaian } from "../../../domain/skala-baku";
import { TANDA_GAGAL } from "../layout/cell-text";
import type { Indikator } from "../../../book/indikator";
import type { Identitas, ReportRow } from "../report";
import { TANPA_ANGKA } from "./sel";
import { URAIAN_RUMUS } from "../../../domain/rumus-capaian";
import { ARAH_BAIK } from "../../../domain/polaritas";

/** The sentences under a table: what its figures were made by. */

/** "Capaian Kinerja Dinas ... Tahun 2024"; `lanjut` follows behind the year. */
export function denganTahun(judul: string, { instansi, tahun }: Identitas, lanjut = ""): string {
  const parts = [judul, instansi, tahun === "" ? "" : `Tahun ${tahun}`, lanjut];
  return parts.filter((part) => part !== "").join(" ");
}

export function catatanCapaian(pengaturan: Pengaturan, adaTurun: boolean): string[] {
  const { batas } = pengaturan;
  return [
    `Capaian = ${URAIAN_RUMUS["R/T"]} × 100%.`,
    ...(adaTurun ? [catatanTurun(pengaturan, "capaian")] : []),
    ...(batas === null ? [] : [`Capaian dihitung paling tinggi ${formatSeperlunya(batas)}%.`]),
  ];
}

/** How a share is reckoned where less is better. */
export function catatanTurun(
  { rumusTurun }: Pick<Pengaturan, "rumusTurun">,
  ukuran: "capaian" | "tingkat kemajuan",
): string {
  const lazim = rumusTurun === "2T-R" ? " (rumus yang lazim pada LKjIP)" : "";
  return `Indikator yang ${ARAH_BAIK.turun}: ${ukuran} = ${URAIAN_RUMUS[rumusTurun]} × 100%${lazim}.`;
}

/** A sentence that explains the dash, where one of the rows has it. */
export function bilaAdaTanda(rows: readonly ReportRow[], kalimat: string): string[] {
  return rows.some(({ cells }) => cells.includes(TANPA_ANGKA)) ? [kalimat] : [];
}

/** Of two figures that are set side by side: of years, or with a standard. */
export function bilaTakTerbandingkan(rows: readonly ReportRow[]): string[] {
  return bilaAdaTanda(rows, "Tanda “–”: angkanya tidak ada atau satuannya berbeda.");
}

/** Which classes carry the sign of a failing capaian; nothing where no figure carries it. */
export function catatanGagal(rows: readonly ReportRow[], pengaturan: Pengaturan): string[] {
  const isMarked = rows.some(({ cells }) => cells.some((cell) => cell.kind === "angka" && cell.gagal));
  const names = findSkala(pengaturan).kelas.flatMap(({ nama, gagal }) => (gagal ? [nama] : []));
  return isMarked ? [`Tanda ${TANDA_GAGAL}: kategori rendah (${rangkai(names, "atau") ?? ""}).`] : [];
}

/** Why there is a dash in place of a capaian: as a reader needs it, without cells and without what to do. */
export function catatanTanpaCapaian(
  indikator: readonly Pick<Indikator, "nama" | "capaian" | "catatan">[],
): string[] {
  const byReason = new Map<string, string[]>();
  for (const { nama, capaian, catatan } of indikator) {
    if (capaian !== null) continue;
    addTo(byReason, alasanSingkat(catatan[0] ?? ""), nama);
  }
  return [...byReason].map(([reason, names]) => `Capaian tidak dihitung (${reason}): ${sebutBanyak(names)}.`);
}

/** So many are named in a note; the dash in the table shows the others. */
const DISEBUT = 8;

/** "A; B; C", of a long list the first ones and how many more. */
export function sebutBanyak(names: readonly string[]): string {
  const rest = names.length - DISEBUT;
  return rest > 1 ? `${names.slice(0, DISEBUT).join("; ")}; dan ${rest} indikator lain` : names.join("; ");
}

/** "D9 dan E9: Target dan realisasi berbeda satuan; samakan satuannya." → "target dan realisasi berbeda satuan" */
function alasanSingkat(catatan: string): string {
  const sentence = firstOf(
    catatan.replace(/^[A-Z]+\d+(?: dan [A-Z]+\d+)?: /, "").split(/[;(]|, |\.$/),
  ).trim();
  return sentence === "" ? "angkanya belum lengkap" : lowerFirst(sentence);
}

/** "Kategori menurut Permendagri 86/2017: Sangat Tinggi (≥ 91%), Tinggi (≥ 76% – < 91%), ..." */
export function catatanSkala(pengaturan: Pengaturan): string {
  const skala = findSkala(pengaturan);
  const classes = skala.kelas.map((kelas, index) => `${kelas.nama} (${rentangKelas(skala, index)})`);
  return `Kategori menurut ${skalaDiKertas(skala.nama)}: ${classes.join(", ")}.`;
}

/** Indicators whose capaian no class of the printed scale takes. */
export function catatanCelah(
  indikator: readonly Pick<Indikator, "nama" | "capaian">[],
  pengaturan: Pengaturan,
): string[] {
  const between = indikator.flatMap(({ nama, capaian }) =>
    capaian && !kelasCapaian(capaian.nilai, pengaturan) ? [`${nama} (${formatPersen(capaian.nilai)})`] : [],
  );
  const names = rangkai(between, "dan");
  return names === null ? [] : [`Di antara dua kategori pada skala tersebut, jadi tanpa kategori: ${names}.`];
}

/** The capaian that a class takes: "≥ 91%", "≥ 76% – < 91%", "< 51%". */
export function rentangKelas({ kelas, celah }: Skala, index: number): string {
  const [own, above] = [itemAt(kelas, index), kelas[index - 1]];
  const from = own.bawah === null ? "" : `${own.inklusif ? "≥" : ">"} ${formatSeperlunya(own.bawah)}%`;
  if (!above || above.bawah === null) return from === "" ? "semua" : from;
  if (own.bawah === above.bawah) return `= ${formatSeperlunya(above.bawah)}%`;
  const gap = celah?.find(({ sampai }) => sampai === above.bawah);
  const to = gap
    ? `≤ ${formatSeperlunya(gap.dari)}%`
    : `${above.inklusif ? "<" : "≤"} ${formatSeperlunya(above.bawah)}%`;
  return from === "" ? to : `${from} – ${to}`;
}
