import type { Session } from "./session";
import type { Thing } from "./thing";
import { NULL_OBJECT } from "./thing";
import type { Bag, Json, WireQuery } from "./wire";

/** What is asked for: property names, and below navigation properties what is asked of them. */
type Wanted = Map<string, Wanted>;

/** The values a load() asks for, nested as the object model is. */
export function answerQuery(thing: Thing, query: WireQuery | undefined, session: Session): Json {
  const wanted: Wanted = new Map();
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? [])]) addPath(wanted, path);
  return describe(thing, wanted, session, query);
}

/** What a range tells without computing anything; all else may depend on results. */
const WITHOUT_RESULTS = new Set([
  "formulas",
  "numberFormat",
  "address",
  "rowIndex",
  "columnIndex",
  "rowCount",
  "columnCount",
]);

/** Whether the answer may depend on what formulas come to. */
export function asksForResults(query: WireQuery | undefined): boolean {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  return paths.length === 0 || paths.some((path) => !WITHOUT_RESULTS.has(path.trim()));
}

/** Identity of an object: what the client needs to find it again. */
export function identify(thing: Thing, session: Session): Bag {
  return thing.byReference ? { _ReferenceId: session.keep(thing) } : thing.identity(session);
}

function addPath(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const step of path.split("/")) {
    const name = step.trim();
    if (name === "") continue;
    const next = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
}

function describe(thing: Thing, wanted: Wanted, session: Session, page?: WireQuery): Json {
  if (thing.isCollection) return describeCollection(thing, wanted, session, page);
  const bag = identify(thing, session);
  const names = wanted.size === 0 ? ["*"] : [...wanted.keys()];
  for (const name of names) addMember(bag, thing, name, wanted.get(name), session);
  return bag;
}

function addMember(bag: Bag, thing: Thing, name: string, below: Wanted | undefined, session: Session): void {
  if (name === "*" || name === "$all") {
    for (const property of thing.propertyNames()) bag[property] = thing.get(property, session);
    return;
  }
  if (name === "$none") return;
  const member = name.charAt(0).toUpperCase() + name.slice(1);
  if (thing.hasProperty(member)) {
    bag[member] = thing.get(member, session);
    return;
  }
  const part = thing.part(member);
  bag[member] = part === NULL_OBJECT ? null : describe(part, below ?? new Map(), session);
}

function describeCollection(thing: Thing, wanted: Wanted, session: Session, page?: WireQuery): Json {
  const ofItems = new Map(wanted);
  const below = ofItems.get("items");
  ofItems.delete("items");
  const bag: Bag = {};
  for (const name of [...ofItems.keys()]) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    if (!thing.hasProperty(member)) continue;
    bag[member] = thing.get(member, session);
    ofItems.delete(name);
  }
  below?.forEach((deeper, name) => ofItems.set(name, deeper));
  const skip = page?.Skip ?? 0;
  const items = thing.items().slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  bag._Items = items.map((item) => describe(item, ofItems, session));
  return bag;
}
