import { parseArea } from "../model/address";
import type { Area } from "../model/area";
import { MAX_COLUMNS } from "../model/cell";
import type { Workbook } from "../model/workbook";
import type { XmlElement } from "../../ooxml/xml";
import { LIMITS } from "./limits";
import { tooLarge } from "./open-errors";
import { sumOf } from "../items";

/** Merged areas of a sheet. Of those that overlap, which Excel does not allow, the uppermost stands. */
export function readMerges(workbook: Workbook, nodes: readonly XmlElement[]): Area[] {
  const before = sumOf(workbook.sheets.map(({ merges }) => merges.length));
  if (before + nodes.length > LIMITS.merges) throw tooLarge(`sel gabungannya lebih dari ${LIMITS.merges}`);
  const areas = nodes.flatMap((node) => parseArea(node.attributes.ref ?? "") ?? []);
  const taken = new Int32Array(MAX_COLUMNS);
  const kept = new Set<Area>();
  for (const area of [...areas].sort((one, other) => one.row - other.row)) {
    const columns = taken.subarray(area.column, area.column + area.columns);
    if (columns.some((end) => end > area.row)) continue;
    columns.fill(area.row + area.rows);
    kept.add(area);
  }
  return areas.filter((area) => kept.has(area));
}
