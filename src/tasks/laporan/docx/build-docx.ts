import {
  AlignmentType,
  Document,
  Footer,
  Header,
  NumberFormat,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionPropertiesOptions,
} from "docx";
import { chapterHeading } from "../layout/headings";
import { xmlText } from "../layout/xml";
import type { Identitas } from "../report";
import type { BagianKosong } from "../bagian-kosong";
import type { Uraian } from "../uraian";
import { composeChapter, headingParagraph, type Stretch } from "./chapter";
import { contentsList, listsOf } from "./contents";
import { frontPages } from "./front";
import { pageOf } from "./measures";
import { catatanDari } from "./paragraf-kami";
import { STYLE, STYLES } from "./styles";
import { fillSlots } from "./table-slot";
import { composeWhole, type LaporanUtuh } from "./whole";

export interface DokumenLaporan {
  readonly identitas: Identitas;
  readonly uraian: readonly Uraian[];
  /** Sections that stand with their number and a bracket; none where a single table is asked for. */
  readonly kosong?: readonly BagianKosong[];
  /** The other chapters, where the whole report is asked for. */
  readonly utuh?: LaporanUtuh;
}

/** Chapter III, or the whole report, as a Word document (A4, .docx). The library behind it is large: load this module when it is needed. */
export async function buildDocx({
  identitas,
  uraian,
  kosong = [],
  utuh,
}: DokumenLaporan): Promise<Uint8Array<ArrayBuffer>> {
  const whole = utuh ? composeWhole({ uraian, kosong }, utuh, identitas) : null;
  const { stretches, captions } = whole ?? composeChapter(uraian, identitas, kosong);
  const lists = utuh || captions.length >= FEWEST_LISTED ? listsOf(captions) : [];
  const parts = whole?.parts ?? uraian;
  const sections = whole
    ? wholeSections([...frontPages(identitas), ...contentsList(), ...lists, ...whole.summary], stretches)
    : withOpening(lists, headingParagraph(chapterHeading(identitas)), stretches).map(sectionOf);
  const document = new Document({
    ...{
      title: titleOf(identitas),
      creator: xmlText(identitas.instansi),
      description: utuh ? "Laporan Kinerja" : "Bab Akuntabilitas Kinerja",
    },
    styles: STYLES,
    compatibility: { version: 15 },
    sections: sections.map((section, index) => ({
      ...section,
      // A later section without a header of its own goes on with the one before.
      ...(index === 0 ? { headers: { default: header(identitas) }, footers: { default: footer() } } : {}),
    })),
  });
  const catatan = catatanDari(parts, whole?.tuturan ?? null);
  const tables = parts.map(({ table }) => table);
  return fillSlots(document, tables, catatan);
}

/** A page that lists fewer tables and pictures would be mostly blank, and they are found without it. */
const FEWEST_LISTED = 8;

interface Section {
  readonly properties: ISectionPropertiesOptions;
  readonly children: FileChild[];
}

function sectionOf({ orientation, children }: Stretch): Section {
  return { properties: pageOf(orientation), children };
}

/**
 * What stands before the first chapter is counted in Roman numerals, the chapters anew in Arabic ones. The cover
 * carries neither header nor number.
 */
function wholeSections(front: FileChild[], stretches: readonly Stretch[]): Section[] {
  const opening = sectionOf({ orientation: "portrait", children: front });
  const chapters = stretches.map(sectionOf).map((section, index) => ({
    ...section,
    properties: index === 0 ? numbered(section, NumberFormat.DECIMAL) : section.properties,
  }));
  const properties = { ...numbered(opening, NumberFormat.LOWER_ROMAN), titlePage: true };
  return [{ ...opening, properties }, ...chapters];
}

function numbered(
  { properties }: Section,
  formatType: (typeof NumberFormat)[keyof typeof NumberFormat],
): ISectionPropertiesOptions {
  return { ...properties, page: { ...properties.page, pageNumbers: { start: 1, formatType } } };
}

/** Lists stand upright; the heading of the chapter stands on the page of what it heads. */
function withOpening(lists: FileChild[], heading: FileChild, stretches: readonly Stretch[]): Stretch[] {
  const [{ orientation, children } = { orientation: "portrait", children: [] } as const, ...rest] = stretches;
  const chapter = [heading, ...children];
  if (orientation === "portrait") return [{ orientation, children: [...lists, ...chapter] }, ...rest];
  const before = lists.length === 0 ? [] : [{ orientation: "portrait" as const, children: lists }];
  return [...before, { orientation, children: chapter }, ...rest];
}

function titleOf({ instansi, tahun }: Identitas): string {
  return xmlText(["LKjIP", instansi, tahun === "" ? "" : `Tahun ${tahun}`].filter(Boolean).join(" "));
}

function header(identitas: Identitas): Header {
  const children = [new TextRun({ text: titleOf(identitas), italics: true })];
  return new Header({
    children: [new Paragraph({ style: STYLE.note, alignment: AlignmentType.RIGHT, children })],
  });
}

function footer(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT] })];
  return new Footer({
    children: [new Paragraph({ style: STYLE.cell, alignment: AlignmentType.CENTER, children })],
  });
}
