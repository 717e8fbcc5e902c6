import { Paragraph, TableOfContents, TextRun, type FileChild } from "docx";
import { FONT } from "../layout/look";
import { xmlText } from "../layout/xml";
import type { Caption } from "./caption";
import { halfPoints, twips } from "./measures";

/**
 * Lists of tables and pictures as Word's own fields. Their entries are written out, so that they show before
 * Word fills in the page numbers, which it offers to do when it opens the document.
 */
export function listsOf(captions: readonly Caption[]): FileChild[] {
  return (["Tabel", "Gambar"] as const).flatMap((label) => {
    const entries = captions.filter((caption) => caption.label === label);
    return entries.length === 0 ? [] : [title(`Daftar ${label}`), list(label, entries)];
  });
}

/** The chapters and sections, as Word finds them by their headings. */
export function contentsList(): FileChild[] {
  return [
    title("Daftar Isi"),
    new TableOfContents("Daftar Isi", { headingStyleRange: "1-3", hyperlink: true }),
  ];
}

function title(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: twips(12), after: twips(6) },
    alignment: "center",
    children: [new TextRun({ text, bold: true, font: FONT, size: halfPoints(11) })],
  });
}

function list(label: Caption["label"], entries: readonly Caption[]): TableOfContents {
  return new TableOfContents(`Daftar ${label}`, {
    captionLabelIncludingNumbers: label,
    hyperlink: true,
    cachedEntries: entries.map(({ nomor, judul, anchor }) => ({
      title: `${label} ${nomor} ${xmlText(judul).replace(/\s+/g, " ").trim()}`,
      level: 1,
      href: anchor,
    })),
  });
}
