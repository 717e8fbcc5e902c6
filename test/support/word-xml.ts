import { strToU8, zipSync } from "fflate";

/** The XML of a document by hand, for what no library writes. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([path, part]) => [
    path,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** A document of these blocks; `more`: further parts of the folder word, each told to the document by its name. */
export function documentOf(
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const links = Object.keys(more).map(
    (name, index) =>
      `<Relationship Id="r${index}" Type="${RELATION}/${name.replace(/\.\w+$/, "")}" Target="${name}"/>`,
  );
  return zipped({
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships>${links.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [`word/${name}`, text])),
  });
}

export const part = (root: string, content: string) => `<w:${root} ${W}>${content}</w:${root}>`;
export const run = (text: string, look = "") => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
export const tc = (content: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<w:") ? content : p(run(content))}</w:tc>`;
export const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
/** A table whose grid has columns of these widths, in twentieths of a point. */
export const gridTbl = (widths: readonly number[], ...rows: string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid>${widths.map((w) => `<w:gridCol w:w="${w}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
