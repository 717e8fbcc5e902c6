import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";
const PLACE = "TABEL-TABEL DI SINI";
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const CHANGE = { author: "Kabid", date: "2025-01-02T00:00:00Z" };

const prose = (from: number) =>
  Array.from({ length: 60 }, (_, at) => {
    const n = from + at;
    const text = `Pada bagian ke-${n} diuraikan ${n} kegiatan dengan capaian ${n},25 persen dari target dalam perjanjian kinerja. `;
    return new Paragraph({ children: [new TextRun(text.repeat(6))] });
  });

const ownTable = new Table({
  rows: [
    ["Uraian", "Jumlah"],
    ["Koperasi aktif", "823"],
  ].map(
    (texts) =>
      new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
  ),
});

/** Forty pages of an office: letterhead with a picture, page numbers, contents, a comment, a footnote, tracked changes. */
async function officePages(): Promise<ReturnType<typeof unzipSync>> {
  const marked = new Paragraph({
    children: [
      new CommentRangeStart(0),
      new TextRun("Capaian 149,94 persen"),
      new CommentRangeEnd(0),
      new TextRun({ children: [new CommentReference(0)] }),
      new FootnoteReferenceRun(1),
      new InsertedTextRun({ ...CHANGE, id: 77, text: " menurut Kabid" }),
      new DeletedTextRun({ ...CHANGE, id: 78, text: " lama 12,67%" }),
    ],
  });
  const picture = new ImageRun({ type: "png", data: PIXEL, transformation: { width: 40, height: 40 } });
  const draft = new Document({
    features: { trackRevisions: true },
    comments: {
      children: [
        {
          ...{ id: 0, author: "Sekretaris", initials: "S", date: new Date(0) },
          children: [new Paragraph("Mohon dicek 149,94%")],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph("Menurut BPS, 2024.")] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph({ children: [picture] })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ["Halaman ", PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new TableOfContents("Daftar Isi", { hyperlink: true, headingStyleRange: "1-3" }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: "BAB III AKUNTABILITAS KINERJA" }),
          ...prose(1),
          marked,
          ownTable,
          new Paragraph(PLACE),
          ...prose(101),
        ],
      },
    ],
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(draft)));
}

/** A table of ours with the words of its caption, without the mark that it carried. */
const WITH_CAPTION =
  /<w:p>(?:(?!<\/w:p>)[\s\S])*?SEQ Tabel(?:(?!<\/w:p>)[\s\S])*?<\/w:p>(<w:tbl>[\s\S]*?<\/w:tbl>)/g;

/** Our document with each caption and its table laid out as `by` has it. */
export function laidOut(
  file: Uint8Array,
  by: (caption: string, table: string, index: number) => string,
): Uint8Array {
  const parts = unzipSync(file);
  let index = 0;
  const text = strFromU8(parts[DOCUMENT] ?? new Uint8Array()).replace(
    WITH_CAPTION,
    (whole: string, table: string) => by(whole.slice(0, whole.length - table.length), table, index++),
  );
  return zipSync({ ...parts, [DOCUMENT]: strToU8(text) });
}

/** The draft of an office into which the tables of a document of ours were pasted, each below the caption that `name` gives. */
export async function officeDraft(file: Uint8Array, name: (caption: string) => string): Promise<Uint8Array> {
  const [pages, ours] = [await officePages(), unzipSync(file)];
  const text = (parts: typeof pages, part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const pasted = [...text(ours, DOCUMENT).matchAll(WITH_CAPTION)].map(([whole, table = ""]) => {
    const words = whole.slice(0, whole.length - table.length).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g);
    const caption = name([...words].map(([, word]) => word).join(""));
    return `<w:p><w:r><w:t xml:space="preserve">${caption}</w:t></w:r></w:p>${table}<w:p/>`;
  });
  // What is pasted brings its style along.
  const [style = ""] = /<w:style [^>]*w:styleId="TabelIsi"[\s\S]*?<\/w:style>/.exec(text(ours, STYLES)) ?? [];
  const place = new RegExp(`<w:p>(?:(?!</w:p>)[\\s\\S])*?${PLACE}[\\s\\S]*?</w:p>`);
  return zipSync({
    ...pages,
    [DOCUMENT]: strToU8(text(pages, DOCUMENT).replace(place, () => pasted.join(""))),
    [STYLES]: strToU8(text(pages, STYLES).replace("</w:styles>", () => `${style}</w:styles>`)),
  });
}
