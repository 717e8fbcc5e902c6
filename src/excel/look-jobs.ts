import type { SheetPlan } from "../plan/sheet-plan";
import { rangeAt } from "./areas";
import { addHighlight } from "./highlight-write";
import { signedRules } from "./highlights";
import type { Job } from "./jobs";
import { queueChart } from "./sheet-charts";
import { queueLook } from "./sheet-look";

/** What each thing takes that lies over the contents of a sheet, about; lines are set side by side. */
const BYTES = { look: 1_500, border: 5_000, size: 800, marks: 3_000, chart: 10_000 } as const;
const STROKES_PER_JOB = 200;

/** One thing that is done to a sheet beside its contents. */
interface Stroke {
  readonly bytes: number;
  draw(sheet: Excel.Worksheet): void;
}

/** What lies over the contents of a sheet, in its order, in groups that each pass in one sync. */
export function lookJobs(context: Excel.RequestContext, id: string, plan: SheetPlan): Job[] {
  const strokes = strokesOf(plan);
  return Array.from({ length: Math.ceil(strokes.length / STROKES_PER_JOB) }, (_, group) => {
    const own = strokes.slice(group * STROKES_PER_JOB, (group + 1) * STROKES_PER_JOB);
    return {
      bytes: own.reduce((sum, { bytes }) => sum + bytes, 0),
      queue: () => {
        const sheet = context.workbook.worksheets.getItem(id);
        own.forEach(({ draw }) => draw(sheet));
      },
    };
  });
}

function strokesOf(plan: SheetPlan): Stroke[] {
  return [
    ...plan.blocks.map(({ area, look }) =>
      stroke(look.border === undefined ? BYTES.look : BYTES.border, (sheet) => queueLook(sheet, area, look)),
    ),
    ...plan.merges.map((area) => stroke(BYTES.size, (sheet) => rangeAt(sheet, area).merge(false))),
    ...sizes(plan),
    stroke(BYTES.marks, (sheet) => {
      if (plan.create) sheet.showGridlines = false;
      queueMarks(sheet, plan);
    }),
    ...plan.charts.map((chart) => stroke(BYTES.chart, (sheet) => queueChart(sheet, chart))),
  ];
}

function stroke(bytes: number, draw: (sheet: Excel.Worksheet) => void): Stroke {
  return { bytes, draw };
}

/** Rows are fitted to their text; merged ones, which Excel does not fit, get the planned height after it. */
function sizes({ create, blocks, columnWidths, rowHeights }: SheetPlan): Stroke[] {
  const size = (draw: Stroke["draw"]): Stroke => stroke(BYTES.size, draw);
  const contents = create ? blocks.slice(0, 1) : [];
  return [
    ...[...columnWidths].map(([column, width]) =>
      size((sheet) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      }),
    ),
    ...contents.map(({ area }) => size((sheet) => rangeAt(sheet, area).format.autofitRows())),
    ...[...rowHeights].map(([row, height]) =>
      size((sheet) => {
        sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = Math.min(height, TALLEST);
      }),
    ),
  ];
}

/** Points; Excel takes no higher row. */
const TALLEST = 409.5;

function queueMarks(sheet: Excel.Worksheet, { name, blocks, highlights }: SheetPlan): void {
  if (!highlights || highlights.length === 0) return;
  const formats = blocks.find(({ numberFormat }) => typeof numberFormat === "object");
  const formatAt = (row: number, column: number): string => {
    if (!formats || typeof formats.numberFormat !== "object") return "General";
    return formats.numberFormat[row - formats.area.row]?.[column - formats.area.column] ?? "";
  };
  const wanted = signedRules({ sheet: name, rules: highlights }, formatAt);
  wanted.forEach((rule) => addHighlight(sheet, rule));
}
