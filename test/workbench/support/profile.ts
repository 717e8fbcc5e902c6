import { strFromU8, unzipSync } from "fflate";

/**
 * What a person would see in a workbook file, read straight from its XML by means of its own: it shares
 * no code with what it checks. Styles are resolved, so that two files may number them differently.
 */
export interface Profile {
  readonly sheets: Readonly<Record<string, SheetProfile>>;
  readonly names: readonly string[];
  /** Paths of all parts that are neither cells, styles nor texts. */
  readonly others: readonly string[];
}

interface SheetProfile {
  /** "A1" -> value, formula, look. */
  readonly cells: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  readonly merges: readonly string[];
  readonly rules: readonly string[];
  /** Every other element of the sheet, as written. */
  readonly rest: readonly string[];
}

type Files = Readonly<Record<string, string>>;

export function profileOf(file: Uint8Array): Profile {
  const files: Files = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const workbook = files["xl/workbook.xml"]!;
  const relations = files["xl/_rels/workbook.xml.rels"]!;
  const looks = looksOf(files["xl/styles.xml"]!);
  const stringsPath = Object.keys(files).find((path) => /^xl\/sharedStrings\d*\.xml$/i.test(path));
  const strings = stringsPath ? all(files[stringsPath]!, "si").map((si) => textOf(si)) : [];
  const tabs = [...workbook.matchAll(/<sheet\b([^>]*)\/?>/g)].map((match) => match[1]!);
  const sheets = tabs.map((tab) => {
    const relation = relations.match(
      new RegExp(`<Relationship\\b[^>]*\\bId="${attribute(tab, "r:id")}"[^>]*>`),
    )![0];
    const target = attribute(relation, "Target")!;
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return [attribute(tab, "name")!, sheetProfile(files[path]!, strings, looks)] as const;
  });
  const names = [...workbook.matchAll(/<definedName\b([^>]*)>([^<]*)/g)].map(
    ([, tag, formula]) => `${attribute(tag!, "name")} ${attribute(tag!, "localSheetId") ?? ""} ${formula}`,
  );
  const others = Object.keys(files).filter(
    (path) => !/\/$|worksheets\/sheet|styles|sharedStrings|calcChain|rels$|Types/.test(path),
  );
  return { sheets: Object.fromEntries(sheets), names: names.sort(), others: others.sort() };
}

interface Looks {
  readonly cell: readonly string[];
  readonly differential: readonly string[];
}

function looksOf(styles: string): Looks {
  const formats = new Map(
    [...styles.matchAll(/<numFmt\b([^>]*)\/>/g)].map(([, tag]) => [
      attribute(tag!, "numFmtId"),
      attribute(tag!, "formatCode"),
    ]),
  );
  const list = (name: string, item: string) => all(first(styles, name) ?? "", item).map(normal);
  const [fonts, fills, borders] = [list("fonts", "font"), list("fills", "fill"), list("borders", "border")];
  const cell = all(first(styles, "cellXfs") ?? "", "xf").map((xf) => {
    const at = (name: string) => Number(attribute(xf, name) ?? 0);
    const format = formats.get(String(at("numFmtId"))) ?? `#${at("numFmtId")}`;
    const alignment = normal(first(xf, "alignment") ?? "");
    return [format, fonts[at("fontId")], fills[at("fillId")], borders[at("borderId")], alignment].join(" | ");
  });
  return { cell, differential: list("dxfs", "dxf") };
}

function sheetProfile(xml: string, strings: readonly string[], looks: Looks): SheetProfile {
  const data = first(xml, "sheetData") ?? "";
  const shared = new Map<string, string>();
  const cells = all(data, "c").map((cell) => {
    const style = looks.cell[Number(attribute(cell, "s") ?? 0)];
    return [attribute(cell, "r")!, `${contentOf(cell, strings, shared)} ~ ${style}`] as const;
  });
  const rows = [...data.matchAll(/<row\b([^>]*)>/g)].flatMap(([, tag]) => {
    const told = ["ht", "hidden", "outlineLevel"].flatMap((name) =>
      attribute(tag!, name) ? [`${name}=${Number(attribute(tag!, name))}`] : [],
    );
    return told.length > 0 ? [`${attribute(tag!, "r")} ${told.join(" ")}`] : [];
  });
  return {
    cells: Object.fromEntries(cells),
    columns: all(first(xml, "cols") ?? "", "col").flatMap(columnsOf),
    rows,
    merges: [...xml.matchAll(/<mergeCell\b[^>]*ref="([^"]*)"/g)].map((match) => match[1]!).sort(),
    rules: all(xml, "conditionalFormatting").flatMap((group) => rulesOf(group, looks)),
    rest: restOf(xml),
  };
}

/** Shared formulas are told by their group, since a save writes them out. */
function contentOf(cell: string, strings: readonly string[], shared: Map<string, string>): string {
  const formula = /<f\b([^>]*?)(?:\/>|>([^<]*)<\/f>)/.exec(cell);
  const value = /<v[^>]*>([^<]*)<\/v>/.exec(cell)?.[1];
  const type = attribute(cell, "t") ?? "n";
  if (formula && attribute(formula[1]!, "t") === "shared" && formula[2])
    shared.set(attribute(formula[1]!, "si")!, formula[2]);
  const told = formula ? `has formula` : "constant";
  if (value === undefined && type !== "inlineStr") return formula ? told : "empty";
  if (type === "s") return `${told} "${strings[Number(value)]}"`;
  if (type === "inlineStr") return `${told} "${textOf(cell)}"`;
  return type === "n" ? `${told} ${Number(value)}` : `${told} ${type} "${decode(value ?? "")}"`;
}

function columnsOf(tag: string): string[] {
  const told = ["width", "hidden", "outlineLevel"]
    .map((name) => `${name}=${Number(attribute(tag, name) ?? 0)}`)
    .join(" ");
  const [from, to] = [Number(attribute(tag, "min")), Number(attribute(tag, "max"))];
  return Array.from({ length: Math.min(to - from, 300) + 1 }, (_, index) => `${from + index} ${told}`);
}

function rulesOf(group: string, looks: Looks): string[] {
  return all(group, "cfRule").map((rule) => {
    const formulas = all(rule, "formula").map(textOf).join(" ; ");
    const look = looks.differential[Number(attribute(rule, "dxfId") ?? -1)] ?? "";
    const told = ["type", "operator", "stopIfTrue", "text"]
      .map((name) => attribute(rule, name) ?? "")
      .join(" ");
    return `${attribute(group, "sqref")} ${told} ${formulas} ${look}`;
  });
}

const TOLD_ELSEWHERE = /^(dimension|cols|sheetData|mergeCells|conditionalFormatting)$/;

/** Other children of the sheet, in their order. */
function restOf(xml: string): string[] {
  const body = xml
    .replace(/<sheetData\b[\s\S]*?<\/sheetData>|<sheetData\s*\/>/, "")
    .replace(/^[\s\S]*?<worksheet\b[^>]*>/, "");
  const children: string[] = [];
  let depth = 0;
  let current = "";
  for (const [token, closing, name, empty] of body.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>|[^<]+/g)) {
    if (depth === 0 && name && !closing) current = "";
    current += token;
    if (name && !closing && !empty) depth++;
    if (closing) depth--;
    if (depth === 0 && name && !TOLD_ELSEWHERE.test(/^<([\w:]+)/.exec(current)?.[1] ?? ""))
      children.push(normal(current));
  }
  return children.filter((child) => child !== "" && !child.startsWith("</"));
}

function first(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}\\b[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`).exec(xml)?.[0];
}

function all(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b(?:[^>]*?/>|[^>]*>[\\s\\S]*?</${name}>)`, "g"))].map(
    (match) => match[0],
  );
}

function attribute(tag: string, name: string): string | undefined {
  const head = tag.slice(0, tag.indexOf(">") + 1 || undefined);
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1];
  return value === undefined ? undefined : decode(value);
}

function textOf(xml: string): string {
  return decode(xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "").replace(/<[^>]*>/g, ""));
}

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** Empty elements written in either way are the same. */
function normal(xml: string): string {
  return xml
    .replace(/<([\w:]+)([^>]*?)\s*><\/\1>/g, "<$1$2/>")
    .replace(/\s+\/>/g, "/>")
    .replace(/>\s+</g, "><")
    .trim();
}
