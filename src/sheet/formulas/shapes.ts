import type { Place } from "./alike";
import { Build, keyOfWritten, type Fixed, type Written } from "./build";
import { CornerReader, isColon } from "./corner-reader";
import type { Reference } from "./relative-reference";
import { Shape } from "./shape";
import { Template } from "./template";
import { eachToken } from "./tokens";

/** A prime: rows and columns far apart give sums far apart. */
const SPREAD = 1_000_003;

/** Tells the shapes of formulas; those alike get one and the same shape. */
export class Shapes {
  private readonly builds = new Map<string, Build>();
  /** The shapes of each build, by a sum over their rows and columns that few of them share. */
  private readonly known = new Map<Build, Map<number, Shape>>();
  private readonly templates = new Map<string, Template>();
  private readonly corner = new CornerReader();
  /** Of the formula that is read now: offsets, or places on the sheet where they are fixed. */
  private readonly numbers: number[] = [];
  /** How many of them are its own. */
  private size = 0;
  private count = 0;

  /** `likely`: the shape of the cell above or before, which a formula that was filled along shares. */
  of(formula: string, at: Place, likely: Shape | null = null): Shape {
    if (likely !== null && this.follows(likely.build, formula, at))
      return this.isAt(likely) ? likely : this.shapeOf(likely.build);
    return this.shapeOf(this.parse(formula, at));
  }

  /** Whether a formula is the same, sign by sign, but for its rows and columns; these are noted. */
  private follows({ isPlain, pieces, written }: Build, formula: string, at: Place): boolean {
    if (!isPlain) return false;
    let from = 0;
    this.size = 0;
    for (let index = 0; index < written.length; index += 1) {
      const piece = pieces[index] ?? "";
      const own = written[index];
      if (!own || !formula.startsWith(piece, from)) return false;
      from += piece.length;
      if (!formula.startsWith(own.prefix, from)) return false;
      from = this.note(own, formula, from + own.prefix.length, at);
      if (from < 0) return false;
    }
    const rest = pieces[written.length] ?? "";
    return formula.length === from + rest.length && formula.endsWith(rest);
  }

  /** Notes the rows and columns of a reference that is written so; where it ends, -1 where it is written otherwise. */
  private note(own: Written, formula: string, from: number, at: Place): number {
    const { corner } = this;
    corner.read(formula, from);
    if (!this.noteCorner(own.first, own.whole, at)) return -1;
    if (!own.isRange) return corner.end;
    if (!isColon(formula, corner.end)) return -1;
    corner.read(formula, corner.end + 1);
    return this.noteCorner(own.last, own.whole, at) ? corner.end : -1;
  }

  private noteCorner(fixed: Fixed, whole: Reference["whole"], at: Place): boolean {
    const { corner, numbers, size } = this;
    const isRow = corner.row >= 0;
    const isColumn = corner.column >= 0;
    if (isRow !== (whole !== "columns") || isColumn !== (whole !== "rows")) return false;
    if (corner.rowFixed !== fixed.row || corner.columnFixed !== fixed.column) return false;
    numbers[size] = !isRow ? 0 : fixed.row ? corner.row : corner.row - at.row;
    numbers[size + 1] = !isColumn ? 0 : fixed.column ? corner.column : corner.column - at.column;
    this.size = size + 2;
    return true;
  }

  private isAt(shape: Shape): boolean {
    const { numbers, size } = this;
    for (let at = 0; at < size; at += 1) if (shape.numbers[at] !== numbers[at]) return false;
    return true;
  }

  private parse(formula: string, at: Place): Build {
    const pieces: string[] = [];
    const written: Written[] = [];
    let [piece, key] = ["=", ""];
    this.size = 0;
    eachToken(formula, (kind, start, end, address) => {
      if (kind === "reference") {
        const own = this.writtenAt(formula, start, address, end);
        this.note(own, formula, address, at);
        key += piece + keyOfWritten(own);
        pieces.push(piece);
        written.push(own);
        piece = "";
      } else {
        const text = formula.slice(start, end);
        piece += kind === "text" ? text : text.toUpperCase();
      }
    });
    pieces.push(piece);
    key += piece;
    let build = this.builds.get(key);
    if (!build) this.builds.set(key, (build = new Build(pieces, written)));
    return build;
  }

  private writtenAt(formula: string, start: number, address: number, end: number): Written {
    const { corner } = this;
    corner.read(formula, address);
    const first = { row: corner.rowFixed, column: corner.columnFixed };
    const whole = corner.row < 0 ? "columns" : corner.column < 0 ? "rows" : "cells";
    // "A1:INDEX(…)" begins with a cell.
    const isRange = corner.end < end;
    if (isRange) corner.read(formula, corner.end + 1);
    const last = isRange ? { row: corner.rowFixed, column: corner.columnFixed } : first;
    return { prefix: formula.slice(start, address), whole, isRange, first, last };
  }

  private shapeOf(build: Build): Shape {
    const { numbers, size } = this;
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum = (Math.imul(sum, SPREAD) + (numbers[at] ?? 0)) | 0;
    const alike = this.known.get(build) ?? new Map<number, Shape>();
    if (alike.size === 0) this.known.set(build, alike);
    let key = sum;
    for (let known = alike.get(key); known; known = alike.get(key)) {
      if (this.isAt(known)) return known;
      key = (key + 1) | 0;
    }
    const own = numbers.slice(0, size);
    const shape = new Shape(this.count, build, this.templateOf(build, own), own, sum);
    this.count += 1;
    alike.set(key, shape);
    return shape;
  }

  private templateOf(build: Build, numbers: readonly number[]): Template {
    const references = build.hasRanges || build.templates.size === 0 ? build.references(numbers) : [];
    let key = "";
    for (const reference of references)
      if (reference.first !== reference.last) key += `${kindOf(reference)} `;
    let template = build.templates.get(key);
    if (!template) {
      const pieces = build.pieces.map((piece, index) => piece + markOf(references[index]));
      const text = pieces.join("").replace(/^=\+/, "=");
      template = this.templates.get(text) ?? new Template(text);
      this.templates.set(text, template);
      build.templates.set(key, template);
    }
    return template;
  }
}

function markOf(reference: Reference | undefined): string {
  return reference ? `${reference.prefix.toUpperCase()}{${kindOf(reference)}}` : "";
}

function kindOf({ first, last, whole }: Reference): string {
  if (whole !== "cells") return whole;
  const isTall = first.row !== last.row || first.rowFixed !== last.rowFixed;
  const isWide = first.column !== last.column || first.columnFixed !== last.columnFixed;
  return isTall && isWide ? "block" : isTall ? "tall" : isWide ? "wide" : "cell";
}
