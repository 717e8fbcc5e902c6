import { HeadingLevel, Paragraph, type FileChild } from "docx";
import { lastOf } from "../../../domain/items";
import { headingsFor, type Heading } from "../layout/headings";
import { noteLines } from "../layout/notes";
import { textWidth } from "../layout/page";
import type { Identitas, ReportChart, ReportTable } from "../report";
import { urut, type BagianKosong } from "../bagian-kosong";
import type { Uraian } from "../uraian";
import { captionParagraph, splitNumber, type Caption } from "./caption";
import { docxChart } from "./chart-docx";
import { twips } from "./measures";
import { notes, prose, runs } from "./prose";
import { TableSlot } from "./table-slot";

/** A run of the chapter on pages of one orientation. */
export interface Stretch {
  readonly orientation: ReportTable["orientation"];
  readonly children: FileChild[];
}

export interface Chapter {
  readonly stretches: readonly Stretch[];
  readonly captions: readonly Caption[];
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function headingParagraph({ level, text }: Heading): Paragraph {
  return new Paragraph({ heading: LEVELS[level], children: runs(text) });
}

/**
 * The tables in their order, each with heading, caption, notes, narrative and charts; sections that no table fills
 * stand between them with their number.
 */
export function composeChapter(
  parts: readonly Uraian[],
  { nomorBab }: Identitas,
  kosong: readonly BagianKosong[] = [],
): Chapter {
  const stretches: Stretch[] = [];
  const captions: Caption[] = [];
  const on = (orientation: Stretch["orientation"]) => {
    if (stretches.at(-1)?.orientation !== orientation) stretches.push({ orientation, children: [] });
    return lastOf(stretches).children;
  };
  const waiting = [...kosong];
  let bagian: string | null = null;
  const open = (next: string, orientation: Stretch["orientation"]): void => {
    on(orientation).push(...headingsFor(next, bagian).map(headingParagraph));
    bagian = next;
  };
  const openEmpty = (until: string | null): void => {
    while (waiting[0] && (until === null || urut(waiting[0].bagian, until) < 0)) {
      const [empty] = waiting.splice(0, 1);
      if (!empty) return;
      open(empty.bagian, "portrait");
      on("portrait").push(prose(empty.kalimat));
    }
  };
  for (const [index, { table, narasi, charts }] of parts.entries()) {
    if (table.bagian !== bagian) openEmpty(table.bagian);
    open(table.bagian, table.orientation);
    on(table.orientation).push(
      ...[caption(captions, tableCaption(table)), new TableSlot(), ...notes(noteLines(table))],
    );
    const orientation = proseOrientation(table, parts[index + 1]?.table);
    if (narasi.length > 0) on(orientation).push(...narasi.map(prose));
    for (const chart of charts) on(orientation).push(...figure(captions, chart, orientation, nomorBab));
  }
  openEmpty(null);
  return { stretches, captions };
}

/** Narrative and charts of a wide table wait for the page to turn back, where it does so anyway. */
function proseOrientation(table: ReportTable, next: ReportTable | undefined): Stretch["orientation"] {
  return next?.orientation === "portrait" ? "portrait" : table.orientation;
}

function tableCaption({ id, nomor, judul }: ReportTable): Caption {
  return { label: "Tabel", nomor, judul, anchor: `_Toc_${id}` };
}

function caption(written: Caption[], next: Caption): Paragraph {
  const before = written.filter(({ label }) => label === next.label).at(-1);
  written.push(next);
  return captionParagraph(next, before ? (splitNumber(before.nomor).number ?? 0) : 0);
}

/** Pictures are numbered through in their chapter; their caption stands below. */
function figure(
  written: Caption[],
  chart: ReportChart,
  orientation: Stretch["orientation"],
  nomorBab: string,
): FileChild[] {
  const number = written.filter(({ label }) => label === "Gambar").length + 1;
  const nomor = nomorBab === "" ? String(number) : `${nomorBab}.${number}`;
  const next: Caption = { label: "Gambar", nomor, judul: chart.judul, anchor: `_Toc_G${number}` };
  return [
    new Paragraph({
      alignment: "center",
      keepNext: true,
      spacing: { before: twips(6) },
      children: [docxChart(chart, textWidth(orientation))],
    }),
    caption(written, next),
    ...notes([`Sumber: ${chart.sumber}`]),
  ];
}
