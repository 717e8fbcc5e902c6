import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>';

interface RawParts {
  /** Children of <worksheet>. */
  readonly sheet: string;
  /** Children of <styleSheet>. */
  readonly styles?: string;
  /** Children of <workbook> after <sheets>. */
  readonly workbook?: string;
  /** Children of <sst>. */
  readonly strings?: string;
  /** Relationships of the sheet: id -> [last part of the type, target]. */
  readonly relations?: Readonly<Record<string, readonly [string, string]>>;
  /** Further parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** An .xlsx file put together by hand, for what other programs write and we never would. */
export function rawWorkbook(raw: RawParts): Uint8Array {
  const relationship = ([id, [type, target]]: [string, readonly [string, string]]) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relationships = (list: Readonly<Record<string, readonly [string, string]>>) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(list).map(relationship).join("")}</Relationships>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Lembar" sheetId="1" r:id="rId1"/></sheets>${raw.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "/xl/worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      rId3: ["sharedStrings", "sharedStrings.xml"],
    }),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${raw.styles ?? PLAIN_STYLES}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${raw.strings ?? ""}</sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${raw.sheet}</worksheet>`,
    ...(raw.relations ? { "xl/worksheets/_rels/sheet1.xml.rels": relationships(raw.relations) } : {}),
    ...raw.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A part of a file, as text; throws where the file has none. */
export function partOf(file: Uint8Array, path: string): string {
  const part = unzipSync(file)[path];
  if (!part) throw new Error(`There is no ${path}.`);
  return strFromU8(part);
}
