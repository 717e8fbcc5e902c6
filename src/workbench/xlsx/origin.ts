import type { Workbook } from "../model/workbook";
import type { Parts } from "./parts";

/** The file a workbook was opened from: its parts, and where in them what was read stands. */
export interface Origin {
  readonly parts: Parts;
  readonly workbookPath: string;
  stylesPath: string | undefined;
  stringsPath: string | undefined;
  /** Sheet id -> path of its part. */
  readonly sheetPaths: Map<string, string>;
  /** Sheet id -> its name in the file. */
  readonly sheetNames: Map<string, string>;
  /** Cell formats and shared texts in the file: those of the model beyond them are new. */
  styles: number;
  strings: number;
}

const ORIGINS = new WeakMap<Workbook, Origin>();

export function rememberOrigin(workbook: Workbook, origin: Origin): void {
  ORIGINS.set(workbook, origin);
}

export function originOf(workbook: Workbook): Origin | undefined {
  return ORIGINS.get(workbook);
}
