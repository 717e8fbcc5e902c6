import { strFromU8, unzipSync } from "fflate";
import { posix } from "node:path";
import { parseXml, type XmlDocument } from "./xml-tree";

/** An Office Open XML file, part by part. */
export interface Package {
  readonly names: readonly string[];
  /** A part as a document; throws where it is not well-formed. */
  xml(name: string): XmlDocument;
  text(name: string): string;
}

export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const text = (name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`${name} is not in the package`);
    return strFromU8(part);
  };
  // Rule after rule asks for the same part, and reading it anew each time took most of their time.
  const read = new Map<string, XmlDocument>();
  const xml = (name: string) => {
    const known = read.get(name);
    if (known) return known;
    const document = parseXml(text(name));
    read.set(name, document);
    return document;
  };
  return { names: Object.keys(parts).filter((name) => !name.endsWith("/")), xml, text };
}

/**
 * What breaks the promises of a package (ECMA-376 part 2): a part without a content type, a relationship to a
 * part that is not there, an id used without its relationship.
 */
export function packageFaults(file: Package): string[] {
  return [...untypedParts(file), ...wrongTypes(file), ...danglingRelationships(file), ...unknownIds(file)];
}

/** Parts that Excel and Word take for nothing but their own type; the general one of .xml is not enough. */
const OWN_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/worksheets\/[^/]*\.xml$/, "spreadsheetml.worksheet+xml"],
  [/^xl\/charts\/chart\d+\.xml$/, "drawingml.chart+xml"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "drawing+xml"],
  [/^xl\/tables\/[^/]*\.xml$/, "spreadsheetml.table+xml"],
  [/^xl\/webextensions\/webextension\d*\.xml$/, "ms-office.webextension+xml"],
  [/^xl\/webextensions\/taskpanes\d*\.xml$/, "ms-office.webextensiontaskpanes+xml"],
  [/^docProps\/core\.xml$/, "package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "extended-properties+xml"],
  [/^docProps\/custom\.xml$/, "custom-properties+xml"],
  [/^word\/document\.xml$/, "wordprocessingml.document.main+xml"],
  [/^word\/footer\d*\.xml$/, "wordprocessingml.footer+xml"],
];

function wrongTypes({ names, xml }: Package): string[] {
  const overrides = xml("[Content_Types].xml").getElementsByTagName("Override");
  const typeOf = (name: string) =>
    overrides.find((one) => one.getAttribute("PartName") === `/${name}`)?.getAttribute("ContentType") ?? "";
  return names.flatMap((name) => {
    const own = OWN_TYPES.find(([path]) => path.test(name));
    return !own || typeOf(name).endsWith(own[1]) ? [] : [`${name}: content type is not ${own[1]}`];
  });
}

function untypedParts({ names, xml }: Package): string[] {
  const types = xml("[Content_Types].xml");
  const listed = (tag: string, attribute: string) =>
    types.getElementsByTagName(tag).map((entry) => entry.getAttribute(attribute) ?? "");
  const [endings, parts] = [listed("Default", "Extension"), listed("Override", "PartName")];
  const typed = (name: string) =>
    parts.includes(`/${name}`) || endings.includes(name.split(".").at(-1) ?? "");
  const missing = parts.filter((part) => !names.includes(part.slice(1)));
  return [
    ...names
      .filter((name) => name !== "[Content_Types].xml" && !typed(name))
      .map((name) => `${name}: no content type`),
    ...missing.map((part) => `${part}: typed, but absent`),
  ];
}

function danglingRelationships(file: Package): string[] {
  return file.names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const folder = posix.dirname(posix.dirname(name));
      return file
        .xml(name)
        .getElementsByTagName("Relationship")
        .flatMap((relationship) => {
          const target = relationship.getAttribute("Target") ?? "";
          if (relationship.getAttribute("TargetMode") === "External") return [];
          const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
          return file.names.includes(path) ? [] : [`${name}: ${target} is absent`];
        });
    });
}

function unknownIds(file: Package): string[] {
  return file.names
    .filter((name) => name.endsWith(".xml") && name.startsWith("word/"))
    .flatMap((name) => {
      const rels = posix.join(posix.dirname(name), "_rels", `${posix.basename(name)}.rels`);
      const known = file.names.includes(rels)
        ? file
            .xml(rels)
            .getElementsByTagName("Relationship")
            .map((one) => one.getAttribute("Id"))
        : [];
      const used = [...file.text(name).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(
        (match) => match[1]!,
      );
      return used.filter((id) => !known.includes(id)).map((id) => `${name}: ${id} has no relationship`);
    });
}

/** The order that the schema asks of the children of these elements (ECMA-376 part 1, annex A.1). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "w:pPr": [
    ...[
      "pStyle",
      "keepNext",
      "keepLines",
      "pageBreakBefore",
      "framePr",
      "widowControl",
      "numPr",
      "pBdr",
      "shd",
    ],
    ...[
      "tabs",
      "suppressAutoHyphens",
      "spacing",
      "ind",
      "contextualSpacing",
      "jc",
      "textDirection",
      "outlineLvl",
    ],
    ...["rPr", "sectPr", "pPrChange"],
  ],
  "w:rPr": [
    ...[
      "rStyle",
      "rFonts",
      "b",
      "bCs",
      "i",
      "iCs",
      "caps",
      "strike",
      "noProof",
      "color",
      "spacing",
      "kern",
      "sz",
    ],
    ...["szCs", "highlight", "u", "shd", "vertAlign", "rtl", "cs", "lang", "rPrChange"],
  ],
  "w:tblPr": [
    "tblStyle",
    "tblW",
    "jc",
    "tblCellSpacing",
    "tblInd",
    "tblBorders",
    "shd",
    "tblLayout",
    "tblCellMar",
    "tblLook",
    "tblPrChange",
  ],
  "w:tcPr": [
    "tcW",
    "gridSpan",
    "vMerge",
    "tcBorders",
    "shd",
    "noWrap",
    "tcMar",
    "textDirection",
    "vAlign",
    "tcPrChange",
  ],
  "w:sectPr": [
    "headerReference",
    "footerReference",
    "type",
    "pgSz",
    "pgMar",
    "pgNumType",
    "cols",
    "titlePg",
    "docGrid",
  ],
};

/** Elements whose children stand in an order that Word would refuse. */
export function orderFaults(document: XmlDocument): string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) =>
    document.getElementsByTagName(parent).flatMap((element) => {
      const names = element.children.map((child) => child.nodeName.replace("w:", ""));
      const places = names.map((name) => order.indexOf(name));
      const isSorted = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0));
      return isSorted ? [] : [`${parent}: ${names.join(", ")}`];
    }),
  );
}
