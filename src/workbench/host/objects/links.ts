import type { Sheet } from "../../model/sheet";
import { thing, type Kind, type Thing } from "../thing";
import { checkInSheet, type Place, type Places } from "./place";

/**
 * The classes of Excel's object model that others lead to, and that lead back to them: a range knows its worksheet,
 * a worksheet its ranges. Each is linked where it is defined and asked for here, so that no file needs the other.
 */
interface Links {
  readonly worksheet: Kind<Sheet>;
  readonly range: Kind<Place>;
  readonly rangeAreas: Kind<Places>;
}

const linked: { -readonly [K in keyof Links]?: Links[K] } = {};

export function link<K extends keyof Links>(name: K, kind: Links[K]): void {
  linked[name] = kind;
}

function kindOf<K extends keyof Links>(name: K): Links[K] {
  const kind = linked[name];
  if (!kind) throw new Error(`The class ${name} is not linked.`);
  return kind;
}

export function worksheet(sheet: Sheet): Thing {
  return thing(kindOf("worksheet"), sheet);
}

export function range(sheet: Sheet, area: Place["area"]): Thing {
  return thing(kindOf("range"), { sheet, area: checkInSheet(area) });
}

export function rangeAreas(sheet: Sheet, areas: Places["areas"]): Thing {
  return thing(kindOf("rangeAreas"), { sheet, areas });
}
