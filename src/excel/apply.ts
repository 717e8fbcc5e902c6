import type { PlacedSheet } from "./placed-sheet";
import { afterInserts } from "../plan/after-inserts";
import { changesOf } from "../plan/change";
import { Gangguan } from "../plan/gangguan";
import { step, type Jalan } from "../plan/jalan";
import type { HighlightPlan, Plan, Receipt, Witness } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { asWidened, sayWidened, widenedTables } from "../plan/widened-tables";
import { anchorsOf, witnessesOf } from "../plan/witness";
import { Attempt, type Work } from "./attempt";
import { readLooks, type LookChange } from "./column-looks";
import { highlightChangesOf, type HighlightChange } from "./highlight-write";
import { carryOut } from "./jobs";
import { makeSheets, refuseTakenNames, type MadeSheet } from "./new-sheets";
import { takeBack } from "./restore";
import { pageJob } from "./page-job";
import { withPlace } from "./refused-cell";
import { withoutTwoFormulas } from "./two-row-tables";

/**
 * Carries out a plan in one sync (more only past Excel's 5 MB, and one for sheets to make), which first
 * compares what stands there with what was read, and last reads back what was written. Cells that hold it
 * already are left alone. When the workbook was changed meanwhile, or something fails, what was overwritten is
 * put back. Returns all that is needed to undo it later.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  wanted: Plan,
  reading: Reading,
  jalan: Jalan = {},
): Promise<Receipt> {
  const work = workOf(wanted, reading);
  const { plan } = work;
  const sheets = plan.sheets ?? [];
  refuseProtected(work);
  refuseTakenNames(sheets, reading);
  step(jalan, "menulis", 0, work.changes.length);
  const made = await makeSheets(context, sheets);
  const ids = new Map([...reading.sheetIds, ...made.map(({ name, id }) => [name, id] as const)]);
  const looks = await readLooks(context, plan.columns ?? [], ids);
  const attempt = new Attempt(context, work, ids, looks);
  const receipt = receiptOf(work, made, ids, looks);
  const total = work.changes.length;
  try {
    await carryOut(context, attempt.jobs(), (cells) => step(jalan, "menulis", Math.min(cells, total), total));
  } catch (error) {
    const marks = attempt.unmarked(receipt.highlights);
    const overwritten = { ...receipt, cells: attempt.overwritten(), highlights: marks };
    throw withPlace(await takeBack(error, context, overwritten, () => attempt.filled()), work);
  }
  const page = await setPages(context, attempt.placed);
  const manual = reading.isManual && work.changes.length + sheets.length > 0 ? MANUAL : "";
  return { ...receipt, ...attempt.result(made), title: plan.title + manual + page };
}

const MANUAL = "; perhitungan buku kerja ini manual: tekan F9 agar sel lain ikut diperbarui";

/** Where Excel does not set up the page (mostly for want of a printer), the sheets stand all the same, and it is said. */
async function setPages(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Promise<string> {
  const job = pageJob(context, sheets);
  if (!job) return "";
  try {
    await carryOut(context, [job]);
    return "";
  } catch {
    const names = sheets.flatMap(({ plan: { name, page } }) => (page ? [name] : []));
    const told = names.length > 3 ? `${names.length} lembar` : names.join(", ");
    return `; halaman cetak ${told} belum diatur: Excel menolaknya, biasanya karena tidak ada pencetak. Pasang pencetak (PDF pun cukup), lalu tulis lagi, atau atur di Tata Letak Halaman`;
  }
}

function workOf(wanted: Plan, reading: Reading): Work {
  const target = afterInserts(reading.snapshot, wanted.sheets ?? []);
  const grown = widenedTables(reading.tables, wanted.cells, target);
  const tables = asWidened(reading.tables, grown);
  const told = withoutTwoFormulas(wanted, tables, target);
  const plan = { ...told, title: [told.title, ...grown.map(sayWidened)].join("; ") };
  const changes = changesOf(plan, target);
  const highlights = highlightChangesOf(plan.highlights, plan.cells, { ...reading, snapshot: target });
  return { plan, reading, tables, target, changes, highlights };
}

function refuseProtected({ plan, reading, changes, highlights }: Work): void {
  const standing = (plan.sheets ?? []).flatMap(({ name, create }) => (create ? [] : [{ sheet: name }]));
  const names = new Set([...changes, ...highlights, ...standing].map(({ sheet }) => sheet));
  const locked = reading.snapshot.sheets.find(({ name, isProtected }) => isProtected && names.has(name));
  if (locked) throw new Gangguan("dilindungi", { sheet: locked.name });
}

function receiptOf(
  { plan, reading, target, changes, highlights }: Work,
  made: readonly MadeSheet[],
  sheetIds: ReadonlyMap<string, string>,
  looks: readonly LookChange[],
): Receipt {
  const insertedRows = (plan.sheets ?? []).flatMap(({ name, insertRows = [] }) =>
    insertRows.map(({ before, count }) => ({ sheet: name, before, count })),
  );
  return {
    ...{ task: plan.task, title: plan.title, sheetIds },
    cells: changes.map(({ before, content }) => ({ ...before, written: content })),
    highlights: highlights.map(highlightsBefore),
    witnesses: witnessesOf([...changes, ...highlights.flatMap(markedCells)], target),
    ...(made.length > 0 ? { createdSheets: made.map((sheet) => ({ ...sheet, contents: "" })) } : {}),
    ...(insertedRows.length > 0
      ? { insertedRows, anchors: anchorsOfAll(target, insertedRows, changes) }
      : {}),
    ...(looks.length > 0 ? { looks: looks.map(({ before }) => before) } : {}),
    ...(plan.setting === undefined ? {} : { settingBefore: reading.setting }),
  };
}

function anchorsOfAll(
  { sheets }: Work["target"],
  insertedRows: readonly { readonly sheet: string }[],
  changes: Work["changes"],
): Witness[] {
  const moved = new Set(insertedRows.map(({ sheet }) => sheet));
  return sheets.flatMap((sheet) =>
    moved.has(sheet.name)
      ? anchorsOf(
          sheet,
          changes.filter((change) => change.sheet === sheet.name),
        )
      : [],
  );
}

/** Where highlights go: undoing brings them back to these cells, which are told by what stands beside them. */
function markedCells({ sheet, standing }: HighlightChange) {
  return standing.map(({ rule: { area } }) => ({ sheet, row: area.row, column: area.column }));
}

function highlightsBefore({ sheet, standing: rules }: HighlightChange): HighlightPlan {
  return { sheet, rules: rules.map(({ rule }) => rule) };
}
