import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Laporan, ReportOffer } from "../../../src/tasks/laporan/report";
import { recognise } from "../../../src/sheet/recognise";
import { loadReport, REPORTS } from "../../reports/load";
import { laporanOf } from "./offers";

const FILE = join(import.meta.dirname, "../../../docs/cakupan.md");
const NAMES = {
  "sulteng-2024": "Sulawesi Tengah 2024",
  "tangsel-2021": "Tangerang Selatan 2021",
  "sumsel-2023": "Sumatera Selatan 2023",
  "makassar-2021": "Makassar 2021",
} as const satisfies Record<(typeof REPORTS)[number], string>;

const HEAD = `# Cakupan laporan

Tabel yang ditulis dari buku kerja setiap laporan terbit yang disimpan di \`test/reports\`: ✓ bila ditulis, – bila
buku kerja itu tidak memuat datanya. Di bawahnya yang tidak ada beserta sebabnya, lalu isi buku kerja yang tidak
dilaporkan. Halaman ini dibuat dan diperiksa oleh \`test/tasks/laporan/cakupan.test.ts\`; perbarui
dengan \`CAKUPAN=tulis npx vitest run --project node test/tasks/laporan/cakupan.test.ts\`.

`;

/** Annexes are numbered as far as they are there: in this table they are named alone. */
const bagianOf = (offer: ReportOffer): string =>
  (offer.ok ? offer.table.bagian : offer.bagian).replace(/^L\.\d+/, "Lampiran");
/** Further tables of an annex are of the office's own making: each kind stands once. */
const isOfKind = ({ id }: ReportOffer): boolean => !/^[IL]+\d{3}$/.test(id);

const offersOf = ({ lain, offers }: Laporan): readonly ReportOffer[] => {
  const chapter = (offer: ReportOffer) => (offer.ok ? offer.table.bagian : offer.bagian).charAt(0);
  const before = lain.filter((offer) => /[12]/.test(chapter(offer)));
  return [...before, ...offers, ...lain.filter((offer) => !before.includes(offer))];
};

/** A title without office and year. */
function titleOf(offer: ReportOffer | undefined, laporan: Laporan | undefined): string {
  const { instansi = "", tahun = "" } = laporan?.identitas ?? {};
  const judul = offer?.ok ? offer.table.judul : (offer?.judul ?? "");
  return judul.replace(instansi, "").replace(`Tahun ${tahun}`, "").replace(/\s+/g, " ").trim();
}

/** What the workbook holds and the report does not: tables with the reason, sheets in which no table is read. */
function leftOf(nick: (typeof REPORTS)[number] | undefined, { tersisa }: Laporan): string[] {
  if (!nick) return [];
  const { snapshot } = loadReport(nick, "terbit");
  const read = new Set(recognise(snapshot).tables.map(({ sheet }) => sheet));
  const unread = snapshot.sheets.filter(({ name }) => !read.has(name)).map(({ name }) => `lembar ${name}`);
  return [
    ...tersisa.map(({ tabel, alasan }) => `- ${NAMES[nick]}, ${tabel}: ${alasan}`),
    ...unread.map(
      (sheet) => `- ${NAMES[nick]}, ${sheet}: Tidak ada tabel target, realisasi, atau anggaran di sana.`,
    ),
  ];
}

/** The kinds of all reports; one that few offices have behind the one that it follows there. */
function kindsIn(reports: readonly Laporan[]): string[] {
  const kinds: string[] = [];
  for (const laporan of reports) {
    let last = -1;
    for (const { id } of offersOf(laporan).filter(isOfKind)) {
      const at = kinds.indexOf(id);
      if (at < 0) kinds.splice(last + 1, 0, id);
      last = at < 0 ? last + 1 : at;
    }
  }
  return kinds;
}

function cakupan(): string {
  const reports = REPORTS.map((nick) => laporanOf(loadReport(nick, "terbit").snapshot));
  const heads = ["Bagian", "Tabel", ...REPORTS.map((nick) => NAMES[nick])];
  const rows = kindsIn(reports).map((id) => {
    const own = reports.map((laporan) => offersOf(laporan).find((offer) => offer.id === id));
    const bagian = own.flatMap((offer) => (offer ? [bagianOf(offer)] : []))[0] ?? "";
    const marks = own.map((offer) => (offer?.ok ? "✓" : "–"));
    const at = own.findIndex((offer) => offer !== undefined);
    return [bagian, titleOf(own[at], reports[at]), ...marks];
  });
  rows.push([
    "Dokumen tersendiri",
    "Perjanjian Kinerja (kepala; jabatan di bawahnya)",
    ...reports.map(({ perjanjian }) => (perjanjian.length === 0 ? "–" : `✓ ${perjanjian.length} jabatan`)),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const missing = reports.flatMap((laporan, index) => {
    const nick = REPORTS[index];
    const reasons = offersOf(laporan).flatMap((offer) =>
      offer.ok ? [] : [`- ${offer.id}: ${offer.alasan}`],
    );
    return nick ? [`\n## Yang tidak ada, ${NAMES[nick]}\n`, ...reasons] : [];
  });
  const left = reports.flatMap((laporan, index) => leftOf(REPORTS[index], laporan));
  const lines = [line(heads), line(heads.map(() => "---")), ...rows.map(line), ...missing];
  return `${HEAD}${[...lines, "\n## Yang tidak dilaporkan\n", ...left].join("\n")}\n`;
}

/** Tables may be laid out by a formatter: only their cells count. */
const bare = (text: string) => text.replace(/-{3,}/g, "---").replace(/ +/g, " ").replace(/\n+/g, "\n").trim();

it("docs/cakupan.md says what each report's workbook gives, and why the rest is not there", () => {
  const wanted = cakupan();
  if (process.env.CAKUPAN === "tulis") writeFileSync(FILE, wanted);
  expect(bare(readFileSync(FILE, "utf8"))).toBe(bare(wanted));
});
