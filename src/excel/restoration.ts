import { addAll } from "../domain/items";
import { Gangguan, type TempatGangguan } from "../plan/gangguan";
import type { CellBefore, Receipt } from "../plan/plan";
import type { ChangeSetting } from "../plan/port";
import { cellName } from "../sheet/address";
import { restoringJobs } from "./column-looks";
import { toGangguan } from "./errors";
import { highlightJobs, noteJob, type HighlightChange } from "./highlight-write";
import { sameHighlights, signedRules } from "./highlights";
import { carryOut, type Job } from "./jobs";
import { computingJobs } from "./recalculate";
import { highlightsOf, marksOf, readMarks } from "./marks";
import { queueSetting } from "./setting";
import { asRestored, onSheet, refuseLaterWork, writingBack, type Manner, type Restored } from "./restored";
import { Survey } from "./survey";
import { PLACEHOLDER, TableChanges } from "./table-changes";
import { readTables, type TablesThere } from "./tables";
import { UndoGuard } from "./undo-guard";
import { lookJob, writeJob, type Standing } from "./write";
import { blocksOf, type Writing } from "./blocks";

/** One attempt to bring a workbook back to what a receipt keeps. */
export class Restoration {
  /** Whether anything was asked to be written. */
  hasBegun = false;
  /** Cells beside those of the receipt that held a constant for the while: another attempt gives them back too. */
  borrowed: readonly CellBefore[] = [];
  /** Cells of tables that an attempt may have left with a constant that is no one's figure, as "Sheet!D5". */
  passing: ReadonlySet<string> = new Set();
  private guard: UndoGuard<Restored> | null = null;
  readonly survey: Survey;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly receipt: Receipt,
    readonly manner: Manner,
    private readonly settingBefore: ChangeSetting,
  ) {
    this.survey = new Survey(context, receipt, manner === "undo");
  }

  async run(): Promise<readonly string[]> {
    await this.survey.read();
    const { gone } = this.survey;
    if (this.manner === "undo" && this.isAllGone()) throw new Gangguan("lembar-hilang", onSheet(gone[0]));
    const standing = await this.look();
    if (this.manner !== "take-back") refuseLaterWork(standing, this);
    const highlights = await this.standingHighlights();
    const writings = standing.flatMap((one) => writingBack(one, this));
    const refused = [...writings, ...highlights].find(({ sheet }) => this.survey.isLocked(sheet));
    if (refused) throw new Gangguan("dilindungi", { sheet: refused.sheet });
    const { areas, contents } = await this.tablesUnder(writings);
    const tables = new TableChanges(writings, areas, contents);
    this.borrowed = tables.borrowed.map((cell) => ({ ...cell, written: PLACEHOLDER }));
    this.passing = new Set(
      tables.groups.flat().map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`),
    );
    const removals = this.survey.removals();
    const looks = this.lookJobs();
    const place = { context: this.context, ids: this.receipt.sheetIds };
    // What is deleted cannot be put back: where rows or sheets go, the look before has to do.
    const isGuarded = removals.length === 0 && this.manner === "undo";
    const guard = isGuarded ? new UndoGuard(place, standing, writings) : null;
    const jobs = [...removals, ...this.markJobs(highlights, guard), ...this.cellJobs(tables)];
    if (jobs.length + looks.length === 0) return gone;
    this.hasBegun = true;
    this.guard = guard;
    await carryOut(this.context, [...(guard?.jobs(areas) ?? []), ...jobs]);
    if (looks.length > 0) await carryOut(this.context, looks);
    return gone;
  }

  /** What could not be put back, for the message. */
  async left(error: unknown): Promise<TempatGangguan> {
    const { place } = toGangguan(error);
    try {
      await this.survey.read();
      const open = (await this.look()).flatMap((one) => writingBack(one, this));
      const names = open.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`);
      const rincian = names.slice(0, 20).join(", ") + (names.length > 20 ? " …" : "");
      return { ...onSheet(open[0]?.sheet ?? place.sheet), ...(rincian === "" ? {} : { rincian }) };
    } catch {
      return onSheet(place.sheet ?? this.receipt.cells[0]?.sheet);
    }
  }

  private isAllGone(): boolean {
    const { cells, highlights, createdSheets = [] } = this.receipt;
    const names = new Set([...cells, ...highlights].map(({ sheet }) => sheet));
    return (
      names.size > 0 && createdSheets.length === 0 && [...names].every((name) => this.survey.isGone(name))
    );
  }

  /** The cells of the receipt, and what stands beside them, where they are now. */
  private async look(): Promise<Standing<Restored>[]> {
    const { cells, witnesses, sheetIds } = this.receipt;
    const beside = this.manner === "undo" ? witnesses : [];
    const asked = [...cells, ...beside].flatMap((kept) => asRestored(this.survey, kept));
    const found: Standing<Restored>[] = [];
    const place = { context: this.context, ids: sheetIds };
    await carryOut(
      this.context,
      blocksOf(asked).map((block) => lookJob(place, block, (standing) => addAll(found, standing))),
    );
    return found;
  }

  /** Sheets whose highlights differ from those that the receipt keeps. */
  private async standingHighlights(): Promise<HighlightChange[]> {
    const plans = this.receipt.highlights.filter(({ sheet }) => !this.survey.isGone(sheet));
    if (plans.length === 0) return [];
    const marks = await readMarks(
      this.context,
      plans.flatMap(({ sheet }) => marksOf(sheet, this.survey.conditionalFormats(sheet))),
    );
    return plans.flatMap((plan) => {
      const standing = highlightsOf(marks.filter(({ sheet }) => sheet === plan.sheet));
      const wanted = signedRules(plan, () => "General");
      const rules = standing.map(({ rule }) => rule);
      return sameHighlights(rules, wanted) ? [] : [{ sheet: plan.sheet, standing, wanted }];
    });
  }

  /** In tables made by Ctrl+T formulas spread when they are put back as well. */
  private async tablesUnder(writings: readonly Writing[]): Promise<TablesThere> {
    const isFormula = ({ content }: Writing) => typeof content === "string" && content.startsWith("=");
    const names = [...new Set(writings.filter(isFormula).map(({ sheet }) => sheet))];
    const tables = new Map(names.map((name) => [name, this.survey.tablesOn(name)]));
    return await readTables(this.context, tables);
  }

  /** After the rows that are taken out: what was kept of formulas is from before they came. */
  private cellJobs(tables: TableChanges<Writing>): Job[] {
    const { context, survey } = this;
    const { sheetIds } = this.receipt;
    const place = { context, ids: sheetIds };
    return [
      ...blocksOf(tables.plain).map((block) => writeJob(place, block, () => undefined)),
      ...tables.opening(context, sheetIds),
      ...tables.groups.flatMap((group) =>
        blocksOf(group).map((block) => writeJob(place, block, () => undefined)),
      ),
      ...tables.closing(context, sheetIds),
      ...(survey.isManual
        ? computingJobs(context, [...tables.plain, ...tables.groups.flat()], sheetIds)
        : []),
      ...this.settingJobs(),
    ];
  }

  /** An undoing that found somebody's later work in the sync that wrote, as what is to be undone in its turn. */
  undone(): Receipt | null {
    if (this.guard === null) return null;
    const { task, title, sheetIds, settingBefore } = this.receipt;
    return {
      ...{ task, title, sheetIds, witnesses: [] },
      ...{ cells: this.guard.overwritten(), highlights: this.guard.marks },
      ...(settingBefore === undefined ? {} : { settingBefore: this.survey.setting }),
    };
  }

  /** What the cells held into which Excel filled what was put back. */
  async filled(): Promise<readonly CellBefore[]> {
    return (await this.guard?.filled()) ?? [];
  }

  private settingJobs(): Job[] {
    const { context, survey } = this;
    const setting = survey.settingToWrite(this.manner === "take-back", this.settingBefore);
    if (setting === undefined) return [];
    return [{ bytes: 500 + (setting?.length ?? 0), queue: () => queueSetting(context, setting) }];
  }

  private markJobs(highlights: readonly HighlightChange[], guard: UndoGuard<Restored> | null): Job[] {
    return highlights.flatMap((change) => {
      const id = this.receipt.sheetIds.get(change.sheet) ?? change.sheet;
      const noting = guard ? noteJob(this.context, change, id, (found) => guard.marks.push(found)) : [];
      return [...noting, ...highlightJobs(this.context, change, id)];
    });
  }

  private lookJobs(): Job[] {
    const { sheetIds, looks = [] } = this.receipt;
    const standing = looks.filter(({ sheet }) => !this.survey.isGone(sheet));
    return restoringJobs(this.context, standing, sheetIds);
  }
}
