import { formatAngka } from "../domain/format";
import type { Pengaturan } from "../domain/pengaturan";
import { lembarTemuan } from "../tasks/periksa/lembar-temuan";
import { perbaiki } from "../tasks/periksa/perbaiki";
import { periksa } from "../tasks/periksa/periksa";
import { isRumusId } from "../tasks/periksa/rumus/rumus-id";
import { lembarPeta } from "../tasks/periksa/rumus/lembar-peta";
import { sorotTemuan } from "../tasks/periksa/sorot-temuan";
import type { PeriksaResult, Temuan } from "../tasks/periksa/temuan";
import type { HighlightPlan, Plan } from "../plan/plan";
import { pengaturanOf } from "./aturan-buku";
import { leftOut } from "./left-out";
import type { BookReading } from "./book-reading";
import type { Periksaan } from "./results";
import { freeName } from "./sheet-name";
import { cellOf, isTanda } from "./tanda";
import { sumberDenganTeks } from "./sumber";

const NAMA_LEMBAR = "Temuan";
const NAMA_PETA = "Peta rumus";

/** What an audit adds to what was read. */
export type Audit = Pick<Periksaan, "hasil" | "takTerbaca" | "isDisorot">;

/** Audits what was read, by the rules of the workbook or by those that are given instead. */
export function audit(reading: BookReading, given: Pengaturan | null): Audit {
  const { onlySheet, simpanan, unread, highlights } = reading;
  const pengaturan = given ?? pengaturanOf(simpanan).pengaturan;
  const source = sumberDenganTeks(reading);
  return {
    hasil: periksa(source, pengaturan, simpanan.kolom, simpanan.abaikan, onlySheet),
    takTerbaca: unread.map(leftOut),
    isDisorot: highlights.some(isTanda),
  };
}

/** The corrections of the findings with these ids; marks stay on the findings that are left. */
export function planPerbaikan(
  reading: BookReading,
  { temuan }: PeriksaResult,
  ids: ReadonlySet<string>,
): Plan {
  const plan = perbaiki(temuan.filter(({ id }) => ids.has(id)));
  const mended = new Set(plan.cells.map(({ sheet, row, column }) => cellOf(sheet, row, column)));
  const left = temuan.filter(({ sheet, cell }) => !mended.has(`${sheet}!${cell}`));
  const marked = new Set(reading.highlights.filter(isTanda).map(({ sheet }) => sheet));
  return { ...plan, highlights: tandai(reading, left).filter(({ sheet }) => marked.has(sheet)) };
}

/** Marks on the cells with findings, beside our other highlights; on none but those. */
export function planSorotan(reading: BookReading, { temuan }: PeriksaResult): Plan {
  const open = new Set(temuan.filter(({ abaikan }) => !abaikan).map(({ sheet, cell }) => `${sheet}!${cell}`));
  const title =
    open.size === 0 ? "Tidak ada sel yang perlu disorot" : `${open.size} sel dengan temuan disorot`;
  return { task: "sorot", title, cells: [], highlights: tandai(reading, temuan) };
}

/** The list of findings as a new sheet; `names`: the sheets there are, hidden ones among them. */
export function planLembarTemuan(
  result: PeriksaResult,
  names: readonly string[],
): { readonly lembar: string; readonly plan: Plan } {
  const lembar = freeName(NAMA_LEMBAR, names);
  const odd = new Set(result.temuan.filter(({ rule }) => isRumusId(rule)).map(({ sheet }) => sheet));
  const maps = result.peta.filter(({ sheet }) => odd.has(sheet));
  const peta = freeName(NAMA_PETA, names);
  const title = `${formatAngka(result.temuan.length, 0)} temuan ditulis di lembar ${lembar}${maps.length > 0 ? `, peta rumusnya di lembar ${peta}` : ""}`;
  const sheets = [
    lembarTemuan(result, lembar),
    ...(maps.length > 0 ? [lembarPeta(maps, result.temuan, peta)] : []),
  ];

  return { lembar, plan: { task: "lembar-temuan", title, cells: [], highlights: [], sheets } };
}

function tandai({ highlights }: BookReading, temuan: readonly Temuan[]): HighlightPlan[] {
  const marks = new Map(sorotTemuan(temuan).map(({ sheet, rules }) => [sheet, rules]));
  const sheets = new Set([...marks.keys(), ...highlights.map(({ sheet }) => sheet)]);
  return [...sheets].map((sheet) => {
    const others = highlights.filter((one) => one.sheet === sheet && !isTanda(one)).map(({ rule }) => rule);
    return { sheet, rules: [...others, ...(marks.get(sheet) ?? [])] };
  });
}
