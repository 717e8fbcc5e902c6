import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
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
  const { stretches, captions, parts } = utuh
    ? composeWhole({ uraian, kosong }, utuh, identitas)
    : { ...composeChapter(uraian, identitas, kosong), parts: uraian };
  const lists = listsOf(captions);
  const opening = utuh
    ? [...frontPages(identitas), ...contentsList(), ...lists]
    : [...lists, headingParagraph(chapterHeading(identitas))];
  const document = new Document({
    ...{
      title: titleOf(identitas),
      creator: xmlText(identitas.instansi),
      description: utuh ? "Laporan Kinerja" : "Bab Akuntabilitas Kinerja",
    },
    styles: STYLES,
    compatibility: { version: 15 },
    sections: withOpening(opening, stretches).map(({ orientation, children }, index) => ({
      // The cover of a whole report carries neither header nor number.
      properties: { ...pageOf(orientation), ...(index === 0 && utuh ? { titlePage: true } : {}) },
      // A later section without a header of its own goes on with the one before.
      ...(index === 0 ? { headers: { default: header(identitas) }, footers: { default: footer() } } : {}),
      children,
    })),
  });
  const catatan = catatanDari(parts, utuh?.penutup ?? null);
  const tables = parts.map(({ table }) => table);
  return fillSlots(await Packer.toArrayBuffer(document), tables, catatan);
}

function withOpening(opening: Stretch["children"], stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, ...rest] = stretches;
  if (first?.orientation === "portrait")
    return [{ ...first, children: [...opening, ...first.children] }, ...rest];
  return [{ orientation: "portrait", children: opening }, ...stretches];
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
