import { formatArea } from "./address";
import type { Area } from "./area";
import { intersection } from "./area";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";

/** Excel changes an array formula or a data table as a whole, or not at all. */
export function replaceArrays(sheet: Sheet, area: Area): void {
  if (sheet.arrays.length === 0) return;
  const touched = sheet.arrays.filter((array) => intersection(array, area));
  const part = touched.find((array) => {
    const shared = intersection(array, area);
    return shared && formatArea(shared) !== formatArea(array);
  });
  if (part) {
    const where = `${formatArea(part)} pada lembar ${sheet.name}`;
    throw new Refusal(
      "InvalidOperation",
      `${where} berisi satu rumus larik: ubah seluruhnya, bukan sebagian.`,
    );
  }
  sheet.arrays = sheet.arrays.filter((array) => !touched.includes(array));
}
