import { AlignmentType, type IStylesOptions } from "docx";
import { FONT, SIZE } from "../layout/look";
import { halfPoints, twips } from "./measures";

/** Names of our own paragraph styles, so that an office changes the look of all tables at once. */
export const STYLE = { cell: "TabelIsi", note: "BookTable", prose: "Uraian" } as const;

const BLACK = "000000";
const PROSE = 11;
/** Lines a third apart: 240 is single. */
const LINES = 312;

const heading = (
  size: number,
  before: number,
  more: { readonly alignment?: "center"; readonly pageBreakBefore?: boolean } = {},
) => ({
  run: { font: FONT, size: halfPoints(size), bold: true, italics: false, color: BLACK },
  paragraph: {
    ...{ spacing: { before: twips(before), after: twips(6) }, keepNext: true, keepLines: true },
    ...more,
  },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(PROSE), language: { value: "id-ID", eastAsia: "id-ID" } },
    },
    heading1: heading(13, 0, { alignment: AlignmentType.CENTER, pageBreakBefore: true }),
    heading2: heading(12, 14),
    heading3: heading(PROSE, 12),
    caption: {
      run: { font: FONT, size: halfPoints(10), bold: true, italics: false, color: BLACK },
      paragraph: {
        ...{ alignment: AlignmentType.CENTER, spacing: { before: twips(10), after: twips(4) } },
        ...{ keepNext: true, keepLines: true },
      },
    },
  },
  paragraphStyles: [
    {
      ...{ id: STYLE.cell, name: "Tabel Isi", basedOn: "Normal", quickFormat: true },
      run: { size: halfPoints(SIZE) },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      ...{ id: STYLE.note, name: "Tabel Sumber", basedOn: "Normal", quickFormat: true },
      run: { size: halfPoints(8) },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    {
      ...{ id: STYLE.prose, name: "Uraian", basedOn: "Normal", quickFormat: true },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: { before: 0, after: twips(6), line: LINES },
      },
    },
    ...[2, 3].map((level) => ({
      ...{ id: `TOC${level}`, name: `toc ${level}`, basedOn: "Normal", next: "Normal" },
      paragraph: { spacing: { before: 0, after: twips(2) }, indent: { left: twips(12 * (level - 1)) } },
    })),
    {
      ...{ id: "TOC1", name: "toc 1", basedOn: "Normal", next: "Normal" },
      paragraph: { spacing: { before: 0, after: twips(3) }, indent: { left: twips(48), hanging: twips(48) } },
    },
  ],
  // The library prints lines of the list of tables in it: black like the rest, links that they are.
  characterStyles: [{ id: "IndexLink", name: "Index Link", basedOn: "DefaultParagraphFont" }],
};
