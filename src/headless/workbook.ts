import { openWorkbook, OpenError, unsupportedParts } from "../workbench/xlsx";
import type { Workbook } from "../workbench/model/workbook";
import { basename } from "node:path";
import { readInput } from "./files";
import { Refusal } from "./refusal";

/** Opens the workbook of a path; refuses, in a sentence, what is none and what would not survive being saved. */
export async function openFile(path: string): Promise<Workbook> {
  return workbookIn(await readInput(path), basename(path));
}

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
