import type { XmlElement } from "./xml-tree";
import { isBeyondLimits } from "../../src/workbench/model/formula-limits";
import { parseArea, splitSheet } from "../../src/workbench/model/address";
import type { Area } from "../../src/workbench/model/area";
import { intersection } from "../../src/workbench/model/area";
import { chartFaults } from "./chart-rules";
import type { Package } from "./ooxml";
import { openPackage, packageFaults } from "./ooxml";
import { propertyFaults } from "./package-parts";
import { all, attribute, misplaced, number, twice } from "./xml-rules";

/**
 * What Excel would repair or refuse in a workbook: rules of ECMA-376 part 1 for every part that is written here, and
 * those that no schema tells but Excel's repairs do. An empty list where all holds.
 */
export function workbookFaults(bytes: Uint8Array): string[] {
  const file = openPackage(bytes);
  const styles = stylesOf(file);
  const sheets = file.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  return [
    ...packageFaults(file),
    ...propertyFaults(file),
    ...bookFaults(file),
    ...styles.faults,
    ...sheets.flatMap((name) => sheetFaults(file, name, styles).map((fault) => `${name}: ${fault}`)),
    ...tableFaults(file),
    ...file.names
      .filter((name) => /^xl\/charts\/chart[^/]*\.xml$/.test(name))
      .flatMap((name) => chartFaults(file, name)),
    ...file.names
      .filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name))
      .flatMap((name) =>
        twice(all(file.xml(name), "cNvPr").map((node) => attribute(node, "id"))).map(
          (id) => `${name}: two shapes have id ${id}`,
        ),
      ),
  ];
}

const BOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "extLst",
];

function bookFaults(file: Package): string[] {
  const root = file.xml("xl/workbook.xml").documentElement;
  const sheets = all(root, "sheet");
  const names = sheets.map((sheet) => attribute(sheet, "name"));
  const active = number(all(root, "workbookView")[0], "activeTab") ?? 0;
  const scoped = all(root, "definedName").map(
    (node) => `${attribute(node, "localSheetId")}|${attribute(node, "name").toLowerCase()}`,
  );
  return [
    ...misplaced(root, BOOK_ORDER),
    ...twice(names.map((name) => name.toLowerCase())).map((name) => `two sheets are named ${name}`),
    ...names
      .filter((name) => name.length > 31 || name === "" || /[:\\/?*[\]]|^'|'$/.test(name))
      .map((name) => `no sheet may be named ${name}`),
    ...twice(sheets.map((sheet) => attribute(sheet, "sheetId"))).map((id) => `two sheets have id ${id}`),
    ...(["hidden", "veryHidden"].includes(attribute(sheets[active], "state")) || !sheets[active]
      ? ["the active sheet is hidden or absent"]
      : []),
    ...twice(scoped).map((name) => `the name ${name} is given twice`),
    ...all(root, "definedName")
      .filter((node) => (number(node, "localSheetId") ?? 0) >= sheets.length)
      .map((node) => `${attribute(node, "name")} belongs to no sheet`),
  ];
}

interface Styles {
  readonly formats: number;
  readonly looks: number;
  readonly faults: readonly string[];
}

const STYLE_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection"];

function stylesOf(file: Package): Styles {
  const root = file.xml("xl/styles.xml").documentElement;
  const list = (name: string) => [
    ...(all(root, name).find((node) => node.parentElement === root)?.children ?? []),
  ];
  const sizes = {
    fontId: list("fonts").length,
    fillId: list("fills").length,
    borderId: list("borders").length,
  };
  const own = new Set(list("numFmts").map((node) => number(node, "numFmtId")));
  const formats = list("cellXfs");
  const faults = [
    ...misplaced(root, STYLE_ORDER),
    ...[...root.children]
      .filter((node) => number(node, "count") !== null && number(node, "count") !== node.children.length)
      .map((node) => `${node.nodeName} counts wrong`),
    ...formats.flatMap((xf, index) => [
      ...Object.entries(sizes)
        .filter(([name, size]) => (number(xf, name) ?? 0) >= size)
        .map(([name]) => `cell format ${index}: no such ${name}`),
      ...((number(xf, "numFmtId") ?? 0) >= 164 && !own.has(number(xf, "numFmtId"))
        ? [`cell format ${index}: no such number format`]
        : []),
    ]),
    ...twice(list("numFmts").map((node) => attribute(node, "numFmtId"))).map(
      (id) => `two number formats have id ${id}`,
    ),
    ...list("numFmts")
      .filter((node) => attribute(node, "formatCode").length > 255)
      .map(() => "a number format is too long"),
    ...list("dxfs").flatMap((node) => misplaced(node, DXF_ORDER)),
  ];
  return {
    formats: formats.length,
    looks: list("dxfs").length,
    faults: faults.map((fault) => `styles: ${fault}`),
  };
}

const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

function sheetFaults(file: Package, name: string, styles: Styles): string[] {
  const root = file.xml(name).documentElement;
  const merges = all(root, "mergeCell").map((node) => parseArea(attribute(node, "ref")));
  return [
    ...misplaced(root, SHEET_ORDER),
    ...(merges.includes(null) || overlap(merges.filter((area) => area !== null))
      ? ["merged areas overlap"]
      : []),
    ...rowFaults(root),
    ...all(root, "c").flatMap((cell) => cellFaults(file, cell, styles)),
    ...columnFaults(root),
    ...conditionFaults(root, styles),
    ...idFaults(file, name, root),
  ];
}

function overlap(areas: readonly Area[]): boolean {
  return areas.some((area, index) => areas.slice(index + 1).some((other) => intersection(area, other)));
}

function rowFaults(root: XmlElement): string[] {
  let last = 0;
  return all(root, "row").flatMap((row) => {
    const at = number(row, "r") ?? last + 1;
    const columns = all(row, "c").map((cell) => parseArea(attribute(cell, "r")));
    const isSorted = columns.every(
      (cell, index) =>
        cell?.row === at - 1 && (index === 0 || cell.column > (columns[index - 1]?.column ?? -1)),
    );
    const faults = [
      ...(at <= last ? [`row ${at} stands after row ${last}`] : []),
      ...(isSorted ? [] : [`cells of row ${at} stand out of order`]),
      ...((number(row, "ht") ?? 0) > 409.5 ? [`row ${at} is too high`] : []),
    ];
    last = at;
    return faults;
  });
}

function cellFaults(file: Package, cell: XmlElement, { formats }: Styles): string[] {
  const name = attribute(cell, "r");
  const formula = all(cell, "f")[0]?.textContent ?? "";
  const text = all(cell, "v")[0]?.textContent ?? "";
  const type = attribute(cell, "t");
  const isNumber = type === "" || type === "n";
  return [
    ...((number(cell, "s") ?? 0) >= formats ? [`${name} has no such format`] : []),
    ...(type === "s" && !(Number(text) < stringsOf(file)) ? [`${name} has no such text`] : []),
    ...(isNumber && text !== "" && !Number.isFinite(Number(text))
      ? [`${name} holds ${text} for a number`]
      : []),
    ...(formula.startsWith("=") || isBeyondLimits(`=${formula}`)
      ? [`${name} holds a formula that Excel refuses`]
      : []),
    ...(text.length > 32_767 ? [`${name} holds too long a text`] : []),
  ];
}

const COUNTS = new WeakMap<Package, number>();

function stringsOf(file: Package): number {
  const path = file.names.find((name) => /^xl\/sharedStrings\d*\.xml$/.test(name));
  const count = COUNTS.get(file) ?? (path ? all(file.xml(path), "si").length : 0);
  COUNTS.set(file, count);
  return count;
}

function columnFaults(root: XmlElement): string[] {
  let last = 0;
  return all(root, "col").flatMap((column) => {
    const [min, max] = [number(column, "min") ?? 0, number(column, "max") ?? 0];
    const isRight = min > last && max >= min && max <= 16_384 && (number(column, "width") ?? 0) <= 255;
    last = max;
    return isRight ? [] : [`columns ${min} to ${max} are said wrongly`];
  });
}

function conditionFaults(root: XmlElement, { looks }: Styles): string[] {
  const rules = all(root, "cfRule").filter((rule) => rule.namespaceURI === root.namespaceURI);
  return [
    ...rules
      .filter((rule) => (number(rule, "dxfId") ?? 0) >= Math.max(looks, 1))
      .map(() => "a condition has no such look"),
    ...twice(rules.map((rule) => attribute(rule, "priority"))).map(
      (priority) => `two conditions have priority ${priority}`,
    ),
    ...all(root, "conditionalFormatting")
      .filter((node) => node.namespaceURI === root.namespaceURI && attribute(node, "sqref") === "")
      .map(() => "a condition has no cells"),
  ];
}

/** Ids that lead to other parts. */
function idFaults(file: Package, name: string, root: XmlElement): string[] {
  const path = name.replace(/([^/]+)$/, "_rels/$1.rels");
  const known = file.names.includes(path)
    ? all(file.xml(path), "Relationship").map((node) => attribute(node, "Id"))
    : [];
  const used = [...root.getElementsByTagName("*")].flatMap((node) => node.getAttribute("r:id") ?? []);
  return [
    ...used.filter((id) => !known.includes(id)).map((id) => `${id} leads nowhere`),
    ...twice(known).map((id) => `${id} is given twice`),
  ];
}

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

function tableFaults(file: Package): string[] {
  const roots = file.names
    .filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name))
    .map((name) => file.xml(name).documentElement);
  return [
    ...twice(roots.map((root) => attribute(root, "displayName").toLowerCase())).map(
      (name) => `two tables are named ${name}`,
    ),
    ...twice(roots.map((root) => attribute(root, "id"))).map((id) => `two tables have id ${id}`),
    ...roots.flatMap((root) => {
      const area = parseArea(splitSheet(attribute(root, "ref")).address);
      const columns = all(root, "tableColumn").map((node) => attribute(node, "name").toLowerCase());
      return [
        ...misplaced(root, TABLE_ORDER),
        ...twice(columns).map((name) => `two columns of a table are named ${name}`),
        ...(area?.columns === columns.length && area.rows > 1
          ? []
          : [`table ${attribute(root, "displayName")} and its cells do not fit`]),
      ];
    }),
  ];
}
