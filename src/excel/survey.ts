import { Gangguan } from "../plan/gangguan";
import { Insertions } from "../plan/inserted-rows";
import type { Receipt } from "../plan/plan";
import type { ChangeSetting } from "../plan/port";
import { cellName } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import { carryOut, type Job } from "./jobs";
import { contentsJobs, extentOfKept } from "./made-contents";
import { requestConditionalFormats } from "./marks";
import { requestSetting, settingOf } from "./setting";

/** What the sheets that were made hold is read along with the rest up to here; more takes answers of its own. */
const MOST_TOGETHER = 2_000_000;

/** What is there of a sheet that a receipt names. */
interface Found {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly tables: Excel.TableCollection;
  /** Asked for where rows were inserted. */
  readonly used: Excel.Range | null;
}

/** The sheets of a receipt as they stand now: which are gone, where their rows are, what was made and is there. */
export class Survey {
  /** The workbook computes by hand. */
  isManual = false;
  /** What the workbook keeps for us. */
  setting: string | null = null;
  private readonly found = new Map<string, Found>();
  private readonly insertions = new Map<string, Insertions>();
  private readonly present = new Map<string, number>();
  private created: Excel.Worksheet[] = [];
  private contents: readonly string[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly receipt: Receipt,
    /** Whether all that was made is expected to be there. */
    private readonly expectsAll: boolean,
  ) {
    const { insertedRows = [] } = receipt;
    for (const name of new Set(insertedRows.map(({ sheet }) => sheet)))
      this.insertions.set(name, new Insertions(insertedRows.filter(({ sheet }) => sheet === name)));
  }

  async read(): Promise<void> {
    const { cells, highlights, createdSheets = [] } = this.receipt;
    const names = new Set([...cells, ...highlights].map(({ sheet }) => sheet));
    for (const name of [...names, ...this.insertions.keys()]) this.found.set(name, this.request(name));
    const ids = createdSheets.map(({ id }) => id);
    this.created = ids.map((id) => this.context.workbook.worksheets.getItemOrNullObject(id));
    this.created.forEach((sheet) => sheet.load("id"));
    // Only an undoing asks whether somebody typed on what the command made.
    const made = contentsJobs(
      this.context,
      this.expectsAll ? createdSheets.map(extentOfKept) : [],
      (contents) => (this.contents = contents),
    );
    const isTogether = made.reduce((sum, { bytes }) => sum + bytes, 0) <= MOST_TOGETHER;
    if (isTogether) made.forEach((job) => job.queue());
    const setting = requestSetting(this.context);
    const { application } = this.context;
    application.load("calculationMode");
    await this.context.sync();
    this.setting = settingOf(setting);
    this.isManual = application.calculationMode === "Manual";
    if (isTogether) {
      made.forEach((job) => job.done?.());
      made.forEach((job) => job.check?.());
    } else await carryOut(this.context, made);
    for (const name of this.insertions.keys()) this.present.set(name, this.presentOn(name));
  }

  get gone(): string[] {
    return [...this.found.keys()].filter((name) => this.isGone(name));
  }

  isGone(name: string): boolean {
    return this.found.get(name)?.sheet.isNullObject !== false;
  }

  isLocked(name: string): boolean {
    return this.found.get(name)?.sheet.protection.protected === true;
  }

  /** Whether rows were inserted into it, which undoing takes out again. */
  isMoving(name: string): boolean {
    return this.insertions.has(name);
  }

  conditionalFormats(name: string): Excel.ConditionalFormatCollection {
    const found = this.found.get(name);
    if (!found) throw new Gangguan("lembar-hilang", { sheet: name });
    return found.formats;
  }

  /** The tables made by Ctrl+T on a sheet; none where rows are about to be taken out of it. */
  tablesOn(name: string): readonly Excel.Table[] {
    return this.isGone(name) || this.isMoving(name) ? [] : (this.found.get(name)?.tables.items ?? []);
  }

  /** Where a row of the written sheet is now; null while it is not there. */
  rowNow(name: string, row: number): number | null {
    const insertions = this.insertions.get(name);
    return insertions ? insertions.rowWhile(row, this.present.get(name) ?? 0) : row;
  }

  /** Where it was before rows were inserted; null for one of those. */
  rowBefore(name: string, row: number): number | null {
    return this.insertions.get(name)?.originOf(row) ?? (this.insertions.has(name) ? null : row);
  }

  /** Refuses where somebody typed into a sheet or row since, that undoing would delete. */
  refuseTyped(): void {
    const { createdSheets = [], cells } = this.receipt;
    this.contents.forEach((contents, index) => {
      const made = createdSheets[index];
      if (made && contents !== "" && contents !== made.contents)
        throw new Gangguan("berubah-sejak", { sheet: made.name });
    });
    const ours = new Set(cells.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
    for (const [name, insertions] of this.insertions) {
      this.eachFilled(name, (row, column) => {
        if (insertions.originOf(row) !== null || ours.has(`${name} ${row} ${column}`)) return;
        throw new Gangguan("berubah-sejak", { sheet: name, cell: cellName(row, column) });
      });
    }
  }

  /** Takes out the rows and deletes the sheets that the command made. */
  removals(): Job[] {
    const { context } = this;
    const rows = [...this.insertions].flatMap(([name, insertions]) => {
      const id = this.receipt.sheetIds.get(name) ?? name;
      return insertions
        .toDelete(this.present.get(name) ?? 0)
        .map(({ before, count }) => ({ id, before, count }));
    });
    const sheets = this.created.filter(({ isNullObject }) => !isNullObject);
    if (rows.length + sheets.length === 0) return [];
    return [
      {
        bytes: 500 * (rows.length + sheets.length),
        queue: () => {
          for (const { id, before, count } of rows) {
            const sheet = context.workbook.worksheets.getItem(id);
            sheet.getRangeByIndexes(before, 0, count, 1).getEntireRow().delete("Up");
          }
          sheets.forEach((sheet) => sheet.delete());
        },
      },
    ];
  }

  /** What the workbook is to keep; undefined where that stands already or was not changed. */
  settingToWrite(isWhole: boolean, before: ChangeSetting): string | null | undefined {
    if (this.receipt.settingBefore === undefined) return undefined;
    const wanted = isWhole ? this.receipt.settingBefore : before(this.setting);
    return wanted === this.setting ? undefined : wanted;
  }

  private request(name: string): Found {
    const { worksheets } = this.context.workbook;
    const sheet = worksheets.getItemOrNullObject(this.receipt.sheetIds.get(name) ?? name);
    sheet.load("name,protection/protected");
    const formats = requestConditionalFormats(sheet);
    const { tables } = sheet;
    tables.load("items/id");
    if (!this.insertions.has(name)) return { sheet, formats, tables, used: null };
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas");
    return { sheet, formats, tables, used };
  }

  private presentOn(name: string): number {
    const insertions = this.insertions.get(name);
    if (!insertions) return 0;
    const anchors = (this.receipt.anchors ?? []).filter(({ sheet }) => sheet === name);
    const filled = new Map<string, CellValue>();
    this.eachFilled(name, (row, column, formula) => filled.set(`${row} ${column}`, formula));
    return insertions.presentBy(
      anchors,
      (row, column) => filled.get(`${row} ${column}`) ?? "",
      this.expectsAll,
    );
  }

  private eachFilled(name: string, tell: (row: number, column: number, formula: CellValue) => void): void {
    const used = this.found.get(name)?.used;
    if (!used || used.isNullObject) return;
    (used.formulas as CellValue[][]).forEach((line, row) =>
      line.forEach((formula, column) => {
        if (formula !== "") tell(used.rowIndex + row, used.columnIndex + column, formula);
      }),
    );
  }
}
