import type { XmlScanner } from "../../ooxml/xml-scanner";
import type { SelMentah } from "./naskah";
import { attributeOf, countOf, eachChild, isOn } from "./xml-walk";

/** Columns of a table that Word itself admits are 63; programs that convert pages leave more. */
const MOST_COLUMNS = 512;

export interface SifatSel extends Pick<SelMentah, "lebar" | "gabung"> {
  /** It goes on with the cell before it. */
  readonly isJoined: boolean;
  readonly isDeleted: boolean;
}

/** Properties of the cell that was just met. */
export function readCellProperties(scanner: XmlScanner): SifatSel {
  let [lebar, gabung]: [number, SelMentah["gabung"]] = [1, null];
  let [isJoined, isDeleted] = [false, false];
  eachChild(scanner, (property) => {
    const value = attributeOf(scanner, "val");
    if (property === "gridSpan") lebar = countOf(value, MOST_COLUMNS) || 1;
    if (property === "vMerge") gabung = value === "restart" ? "awal" : "lanjut";
    if (property === "hMerge") isJoined = isOn(scanner) && value !== "restart";
    if (property === "cellDel") isDeleted = true;
    return false;
  });
  return { lebar, gabung, isJoined, isDeleted };
}

/** Properties of the row that was just met. */
export function readRowProperties(scanner: XmlScanner) {
  let [mulai, isDeleted] = [0, false];
  eachChild(scanner, (property) => {
    if (property === "gridBefore") mulai = countOf(attributeOf(scanner, "val"), MOST_COLUMNS);
    if (property === "del") isDeleted = true;
    return false;
  });
  return { mulai, isDeleted };
}

/** Widths of the columns of a table's grid; those that are not told as 0. */
export function widthsOf(scanner: XmlScanner): number[] {
  const widths: number[] = [];
  eachChild(scanner, (name) => {
    if (name === "gridCol" && widths.length < MOST_COLUMNS)
      widths.push(Math.max(0, Math.round(Number(attributeOf(scanner, "w"))) || 0));
    return false;
  });
  return widths;
}
