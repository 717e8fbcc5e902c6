import { openWorkbook, OpenError, unsupportedParts } from "../workbench/xlsx";
import type { Workbook } from "../workbench/model/workbook";
import { Refusal } from "./refusal";

/** Opens a workbook; refuses, in a sentence, what is none and what would not survive being saved. */
export function workbookIn(file: Uint8Array, name: string): Workbook {
  try {
    const workbook = openWorkbook(file, name);
    const lost = unsupportedParts(workbook);
    if (lost.length > 0) throw new Refusal(`${name}: ${lost.join(" ")}`);
    return workbook;
  } catch (error) {
    if (error instanceof OpenError) throw new Refusal(`${name}: ${error.message}`);
    throw error;
  }
}
