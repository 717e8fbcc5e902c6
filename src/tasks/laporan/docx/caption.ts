import { Bookmark, Paragraph, SimpleField, TextRun } from "docx";
import { xmlText } from "../layout/xml";

export interface Caption {
  /** "Tabel" or "Gambar": also the name of Word's sequence. */
  readonly label: "Tabel" | "Gambar";
  /** "3.2" */
  readonly nomor: string;
  readonly judul: string;
  /** Name of the bookmark that the list of tables points to. */
  readonly anchor: string;
}

/**
 * A caption whose last number is a field, as Word's own Insert Caption writes it, so that lists of tables can be
 * made from it and numbers follow when a table is moved. `previous`: last number of the caption before, 0 at first.
 */
export function captionParagraph({ label, nomor, judul, anchor }: Caption, previous: number): Paragraph {
  const { prefix, number } = splitNumber(nomor);
  const children =
    number === null
      ? [new TextRun(`${label} ${nomor}`)]
      : [new TextRun(`${label} ${prefix}`), sequence(label, number, previous)];
  const words = new TextRun(` ${xmlText(judul).replace(/\s+/g, " ").trim()}`);
  return new Paragraph({
    style: "Caption",
    children: [new Bookmark({ id: anchor, children: [...children, words] })],
  });
}

export function splitNumber(nomor: string): { readonly prefix: string; readonly number: number | null } {
  const [, prefix, number] = /^(.*?)(\d+)$/.exec(nomor) ?? [];
  return prefix === undefined ? { prefix: nomor, number: null } : { prefix, number: Number(number) };
}

/** Where tables were left out the sequence is told to jump, or Word would number on. */
function sequence(label: string, number: number, previous: number): SimpleField {
  const jump = number === previous + 1 ? "" : ` \\r ${number}`;
  return new SimpleField(`SEQ ${label} \\* ARABIC${jump}`, String(number));
}
