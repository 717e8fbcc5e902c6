import { attachCalculator } from "../../engine";
import { Host } from "../../host/bridge";
import { newWorkbook } from "../../model/workbook";
import type { Workbook } from "../../model/workbook";
import { openWorkbook, saveWorkbook, unsupportedParts } from "../../xlsx";
import { declaredFunctions } from "./functions";
import { DISPLAY_LANGUAGE } from "./pane-host";
import { Redraw } from "../state/redraw";

/** A workbook on the screen, with the host through which the add-in meets it. */
export interface OpenDocument {
  readonly id: number;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly redraw: Redraw;
  /** What the file holds that will not survive saving, a sentence each. */
  readonly notKept: readonly string[];
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
let lastId = 0;

/** Opens the bytes of an .xlsx file; throws OpenError, whose message is for the person. */
export function openFile(bytes: Uint8Array, name: string): OpenDocument {
  const workbook = openWorkbook(bytes, name);
  return show(workbook, unsupportedParts(workbook));
}

export function openEmpty(): OpenDocument {
  return show(newWorkbook(), []);
}

function show(workbook: Workbook, notKept: readonly string[]): OpenDocument {
  attachCalculator(workbook);
  const host = new Host(workbook, { functions: declaredFunctions(), displayLanguage: DISPLAY_LANGUAGE });
  return { id: ++lastId, workbook, host, redraw: new Redraw(workbook), notKept };
}

/** Hands the workbook to the browser as a file to keep. */
export function saveDocument({ workbook }: OpenDocument): void {
  const file = new Blob([saveWorkbook(workbook).slice()], { type: XLSX });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = workbook.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
