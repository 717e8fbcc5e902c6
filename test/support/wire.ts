import type { HostMessage } from "../../src/workbench/host/bridge";
import type { Json, WireRequest } from "../../src/workbench/host/wire";
import type { Sheet } from "../../src/workbench/model/sheet";
import type { Workbook } from "../../src/workbench/model/workbook";
import type { NodeHost } from "../../src/workbench/node/node-host";

/** When in a sync something goes wrong: before any of its actions, halfway, or after all, only the answer lost. */
export const MOMENTS = ["before", "middle", "after"] as const;
export type Moment = (typeof MOMENTS)[number];

/** Stands on the wire between office.js and the host: counts syncs, and lets things happen at one of them. */
export class Wire {
  syncs = 0;
  private readonly failures = new Map<number, Moment>();
  private readonly edits = new Map<number, () => void>();

  constructor({ host }: NodeHost) {
    const call = host.call.bind(host);
    host.call = (message, reply) => {
      const request = requestOf(message);
      if (!request) return call(message, reply);
      const number = ++this.syncs;
      this.edits.get(number)?.();
      const moment = this.failures.get(number);
      if (moment === "before") host.failNext("GeneralException", 0);
      if (moment === "middle") host.failNext("GeneralException", Math.ceil(request.Actions.length / 2));
      return call(message, moment === "after" ? () => reply(LOST) : reply);
    };
  }

  /** Everything from here on counts anew, and nothing happens any more. */
  reset(): void {
    this.syncs = 0;
    this.failures.clear();
    this.edits.clear();
  }

  failAt(sync: number, moment: Moment): void {
    this.failures.set(sync, moment);
  }

  /** Somebody works in the workbook right before a sync reaches it. */
  editBefore(sync: number, edit: () => void): void {
    this.edits.set(sync, edit);
  }
}

const LOST: readonly Json[] = [
  [
    0,
    200,
    [],
    JSON.stringify({
      Error: { Code: "GeneralException", Message: "The answer was lost.", ActionIndex: 0 },
      Results: [],
      TraceIds: [],
    }),
  ],
];

/** A sync of ours; none of office.js's own requests. */
function requestOf({ methodId, params }: HostMessage): WireRequest | null {
  const { id, apiArgs } = params as { id?: number; apiArgs?: readonly Json[] };
  if (methodId !== 1 || id !== 93 || !apiArgs) return null;
  const request = JSON.parse(String((apiArgs[0] as readonly Json[])[4])) as WireRequest;
  const names = request.Actions.map(({ Name }) => Name).filter(Boolean);
  const isOwn = Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
  return isOwn || (names.length > 0 && names.every((name) => name === "_RemoveReference")) ? null : request;
}

/** All of a workbook that a command may touch, as text: two are the same when nothing differs. */
export function stateOf(workbook: Workbook): string {
  workbook.recalculate(true);
  const sheets = workbook.sheets.map((sheet) => ({
    ...{ name: sheet.name, visibility: sheet.visibility, charts: sheet.charts.length },
    cells: cellsOf(sheet),
    marks: sheet.conditionalFormats
      .map(({ areas, rule, format }) => JSON.stringify([areas, rule, format]))
      .sort(),
  }));
  return JSON.stringify([sheets, [...workbook.settings]], null, 1);
}

/** Cells that hold something: content, result and number format. */
function cellsOf(sheet: Sheet): Record<string, string> {
  const cells: Record<string, string> = {};
  const all = { row: 0, column: 0, rows: 500, columns: 100 };
  sheet.grid.forEach(all, ({ value, formula, style }, row, column) => {
    if (value === null && formula === null) return;
    const { numberFormat } = sheet.workbook.styles.at(style);
    const shown = typeof value === "number" ? value.toPrecision(12) : String(value);
    cells[`${row} ${column}`] = [typeof value, shown, formula ?? "", numberFormat].join(" | ");
  });
  return cells;
}
