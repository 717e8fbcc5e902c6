import { unzipSync } from "fflate";
import { chartFaults } from "./chart-rules";
import { openPackage, type Package } from "./ooxml";
import { all, attribute, misplaced, twice } from "./xml-rules";

const KINDS: readonly string[] = [
  "top",
  "start",
  "left",
  "bottom",
  "end",
  "right",
  "insideH",
  "insideV",
  "tl2br",
  "tr2bl",
];

/** The order that the schemas ask of children (ECMA-376 part 1, annex A), part by part of a document beside its text. */
const ORDERS: readonly (readonly [part: RegExp, orders: Readonly<Record<string, readonly string[]>>])[] = [
  [
    /^word\/(?:document|styles|header\d*|footer\d*)\.xml$/,
    { tblBorders: KINDS, tcBorders: KINDS, tblCellMar: KINDS },
  ],
  [
    /^word\/styles\.xml$/,
    {
      styles: ["docDefaults", "latentStyles", "style"],
      style: [
        ...[
          "name",
          "aliases",
          "basedOn",
          "next",
          "link",
          "autoRedefine",
          "hidden",
          "uiPriority",
          "semiHidden",
        ],
        ...["unhideWhenUsed", "qFormat", "locked", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"],
      ],
    },
  ],
  [
    /^word\/numbering\.xml$/,
    {
      numbering: ["numPicBullet", "abstractNum", "num", "numIdMacAtCleanup"],
      abstractNum: ["nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink", "lvl"],
      lvl: [
        "start",
        "numFmt",
        "lvlRestart",
        "pStyle",
        "isLgl",
        "suff",
        "lvlText",
        "lvlPicBulletId",
        "lvlJc",
        "pPr",
        "rPr",
      ],
      num: ["abstractNumId", "lvlOverride"],
    },
  ],
  [
    /^word\/settings\.xml$/,
    {
      settings: [
        ...[
          "view",
          "zoom",
          "displayBackgroundShape",
          "embedTrueTypeFonts",
          "trackRevisions",
          "documentProtection",
        ],
        ...[
          "defaultTabStop",
          "autoHyphenation",
          "evenAndOddHeaders",
          "updateFields",
          "footnotePr",
          "endnotePr",
        ],
        ...["compat", "rsids", "themeFontLang", "clrSchemeMapping", "decimalSymbol", "listSeparator"],
      ],
    },
  ],
  [/^word\/(?:footnotes|endnotes)\.xml$/, { footnote: ["p", "tbl"], endnote: ["p", "tbl"] }],
];

/** Parts that Word takes for nothing but their own type. */
const TYPES: readonly (readonly [part: RegExp, type: string])[] = [
  [/^word\/styles\.xml$/, "wordprocessingml.styles+xml"],
  [/^word\/numbering\.xml$/, "wordprocessingml.numbering+xml"],
  [/^word\/settings\.xml$/, "wordprocessingml.settings+xml"],
  [/^word\/header\d*\.xml$/, "wordprocessingml.header+xml"],
  [/^word\/footnotes\.xml$/, "wordprocessingml.footnotes+xml"],
  [/^word\/endnotes\.xml$/, "wordprocessingml.endnotes+xml"],
  [/^word\/charts\/chart\d*\.xml$/, "drawingml.chart+xml"],
  [/^word\/theme\/theme\d*\.xml$/, "theme+xml"],
  [/^customXml\/itemProps[^/]*\.xml$/, "customXmlProperties+xml"],
];

/** What Word would repair or refuse in the parts of a document beside its text; `embedded` judges the data of a chart. */
export function partFaults(
  bytes: Uint8Array,
  file: Package,
  embedded: (bytes: Uint8Array) => string[],
): string[] {
  const books = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith(".xlsx"));
  return [
    ...file.names.flatMap((name) => [...typeFaults(file, name), ...orderFaultsIn(file, name)]),
    ...chartsIn(file, new Map(books)),
    ...books.flatMap(([name, book]) => embedded(book).map((fault) => `${name}: ${fault}`)),
    ...stylesUnknown(file),
  ];
}

function typeFaults(file: Package, name: string): string[] {
  const own = TYPES.find(([part]) => part.test(name))?.[1];
  const given = all(file.xml("[Content_Types].xml"), "Override").find(
    (one) => attribute(one, "PartName") === `/${name}`,
  );
  return own === undefined || attribute(given, "ContentType").endsWith(own)
    ? []
    : [`${name}: not typed as ${own}`];
}

function orderFaultsIn(file: Package, name: string): string[] {
  return ORDERS.filter(([part]) => part.test(name)).flatMap(([, orders]) =>
    Object.entries(orders).flatMap(([element, order]) =>
      all(file.xml(name), element).flatMap((node) =>
        misplaced(node, order).map((fault) => `${name}: ${fault}`),
      ),
    ),
  );
}

/** A chart of a document reads the workbook that its relationship names. */
function chartsIn(file: Package, books: ReadonlyMap<string, Uint8Array>): string[] {
  return file.names
    .filter((name) => /^word\/charts\/chart\d*\.xml$/.test(name))
    .flatMap((name) => {
      const rels = `word/charts/_rels/${name.split("/").at(-1) ?? ""}.rels`;
      const target = file.names.includes(rels)
        ? attribute(all(file.xml(rels), "Relationship")[0], "Target")
        : "";
      const book = books.get(`word/${target.replace("../", "")}`);
      if (!book) return [`${name}: no workbook is embedded`];
      return chartFaults(file, name, openPackage(book)).map((fault) => `${name}: ${fault}`);
    });
}

/** A paragraph or table in a style that is not there is shown in none, and two styles of one id are one too many. */
function stylesUnknown(file: Package): string[] {
  const known = all(file.xml("word/styles.xml"), "style").map((node) => attribute(node, "w:styleId"));
  const used = ["pStyle", "rStyle", "tblStyle"].flatMap((kind) =>
    all(file.xml("word/document.xml"), kind).map((node) => attribute(node, "w:val")),
  );
  return [
    ...twice(known).map((id) => `two styles have id ${id}`),
    ...[...new Set(used)].filter((id) => !known.includes(id)).map((id) => `there is no style ${id}`),
  ];
}
