import { basename } from "node:path";
import { readInput } from "../../src/headless/files";
import { workbookIn } from "../../src/headless/workbook";

export async function openFile(path: string) {
  return workbookIn(await readInput(path), basename(path));
}
