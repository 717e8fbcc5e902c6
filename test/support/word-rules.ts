import type { XmlElement } from "./xml-tree";
import { openPackage, orderFaults, packageFaults } from "./ooxml";
import { propertyFaults } from "./package-parts";
import { workbookFaults } from "./spreadsheet-rules";
import { partFaults } from "./word-parts";
import { all, attribute, number, twice } from "./xml-rules";

/**
 * What Word would repair or refuse in a document: the promises of the package, the order of elements, ids that are
 * given twice, cells without a paragraph, rows that do not fill the grid of their table.
 */
export function documentFaults(bytes: Uint8Array): string[] {
  const file = openPackage(bytes);
  const document = file.xml("word/document.xml");
  const ids = ["docPr", "bookmarkStart"].flatMap((name) =>
    twice(all(document, name).map((node) => attribute(node, name === "docPr" ? "id" : "w:id"))).map(
      (id) => `two ${name} have id ${id}`,
    ),
  );
  return [
    ...packageFaults(file),
    ...propertyFaults(file),
    ...file.names
      .filter((name) => /^word\/(document|styles|footer\d*|header\d*)\.xml$/.test(name))
      .flatMap((name) => orderFaults(file.xml(name))),
    ...ids,
    ...partFaults(bytes, file, workbookFaults),
    ...all(document, "tbl").flatMap(tableFaults),
  ];
}

function tableFaults(table: XmlElement): string[] {
  const columns = table.getElementsByTagName("w:gridCol").length;
  const rows = [...table.children].filter(({ localName }) => localName === "tr");
  return rows.flatMap((row, index) => {
    const cells = [...row.children].filter(({ localName }) => localName === "tc");
    const width = cells.reduce((sum, cell) => sum + (number(spanOf(cell), "w:val") ?? 1), 0);
    const isOpen = cells.some((cell) => cell.lastElementChild?.localName !== "p");
    return [
      ...(width === columns ? [] : [`row ${index + 1} fills ${width} of ${columns} columns`]),
      ...(isOpen ? [`a cell of row ${index + 1} ends without a paragraph`] : []),
    ];
  });
}

/** Of the cell as it is, not as it was before a tracked change. */
function spanOf(cell: XmlElement): XmlElement | undefined {
  return [...(cell.firstElementChild?.children ?? [])].find(({ localName }) => localName === "gridSpan");
}
