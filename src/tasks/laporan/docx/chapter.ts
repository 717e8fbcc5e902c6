import { HeadingLevel, Paragraph, type FileChild } from "docx";
import { lastOf } from "../../../domain/items";
import { headingsFor, type Heading } from "../layout/headings";
import { captionHeight, pageHeight, proseHeight, tableHeight } from "../layout/heights";
import { sourceLines } from "../layout/notes";
import { textWidth } from "../layout/page";
import type { Identitas, ReportTable } from "../report";
import type { ReportChart } from "../chart/report-chart";
import { urut, type BagianKosong } from "../bagian-kosong";
import type { Uraian } from "../uraian";
import { captionParagraph, splitNumber, type Caption } from "./caption";
import { chartHeight, docxChart } from "./chart-docx";
import { twips } from "./measures";
import { catatanTabel, paragrafTabel, pengantarTabel, type ParagrafBertanda } from "./paragraf-kami";
import { notes, prose, runs, source } from "./prose";
import { SMALL } from "./table-xml";
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
 * stand between them with their number. `before`: number of the last table before the chapter.
 */
export function composeChapter(
  parts: readonly Uraian[],
  { nomorBab }: Identitas,
  kosong: readonly BagianKosong[] = [],
  before = 0,
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
      const told = [...(empty.diketahui ?? []), { teks: empty.kalimat }];
      on("portrait").push(...told.filter(({ teks }) => teks !== "").map(marked));
    }
  };
  for (const [index, { table, narasi, charts }] of parts.entries()) {
    if (table.bagian !== bagian) openEmpty(table.bagian);
    open(table.bagian, table.orientation);
    on(table.orientation).push(
      ...pengantarTabel(table).map(({ teks, anchor, angka }) => prose(teks, anchor, angka, true)),
      ...[caption(captions, tableCaption(table), before), new TableSlot(), ...below(table)],
    );
    const turns = parts[index + 1]?.table.orientation === "portrait" && table.orientation === "landscape";
    const room = turns ? roomBelow(parts, index) : Infinity;
    let used = 0;
    const place = (height: number): Stretch["orientation"] => {
      used += height;
      return used > room ? "portrait" : table.orientation;
    };
    const width = textWidth(table.orientation);
    for (const { teks, anchor, angka } of paragrafTabel(table, narasi))
      on(place(proseHeight(teks, width))).push(marked({ teks, anchor, angka }));
    for (const chart of charts) {
      const orientation = place(chartHeight(chart, width) + captionHeight(chart.judul, width));
      on(orientation).push(...figure(captions, chart, orientation, nomorBab));
    }
  }
  openEmpty(null);
  return { stretches, captions };
}

/** Source and notes of a table. */
function below(table: ReportTable): Paragraph[] {
  const remarks = catatanTabel(table).map(notes);
  return [...sourceLines(table).map((line) => source(line, remarks.length === 0)), ...remarks];
}

function marked({ teks, anchor, angka }: Partial<ParagrafBertanda> & { readonly teks: string }): Paragraph {
  return prose(teks, anchor, angka);
}

/**
 * Points that are left on the page of a wide table, where the pages turn back after it: its narrative and charts stand
 * there as far as they fit. The tables laid across before it count, page by page.
 */
function roomBelow(parts: readonly Uraian[], index: number): number {
  const page = pageHeight("landscape");
  const width = textWidth("landscape");
  let first = index;
  while (parts[first - 1]?.table.orientation === "landscape") first -= 1;
  let used = 0;
  const add = (height: number, isWhole: boolean): void => {
    const left = page - (used % page);
    used += (isWhole && height > left ? left : 0) + height;
  };
  parts.slice(first, index + 1).forEach(({ table, narasi, charts }, at) => {
    add(HEADING + tableHeight(table, width), table.rows.length <= SMALL);
    if (first + at === index) return;
    for (const text of narasi) add(proseHeight(text, width), false);
    for (const chart of charts) add(chartHeight(chart, width), true);
  });
  return page - (used % page) - SAFETY * Math.floor(used / page);
}

/** Points for each page before, by which the estimate may be wrong: two lines on a page of their own cost more. */
const SAFETY = 15;

/** Of the heading of a section. */
const HEADING = 30;

function tableCaption({ id, nomor, judul }: ReportTable): Caption {
  return { label: "Tabel", nomor, judul, anchor: `_Toc_${id}` };
}

function caption(written: Caption[], next: Caption, first = 0): Paragraph {
  const before = written.filter(({ label }) => label === next.label).at(-1);
  written.push(next);
  return captionParagraph(next, before ? (splitNumber(before.nomor).number ?? 0) : first);
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
    ...docxChart(chart, textWidth(orientation)).map(
      (children) =>
        new Paragraph({ alignment: "center", keepNext: true, spacing: { before: twips(6) }, children }),
    ),
    caption(written, next),
    source(`Sumber: ${chart.sumber}`, true),
  ];
}
