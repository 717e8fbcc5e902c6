import { strToU8, zipSync } from "fflate";
import { escapeAttribute } from "../../../ooxml/xml";
import { panelsOf, type ReportChart } from "../../laporan/chart/report-chart";
import { chartFile } from "../../laporan/docx/chart-file";
import { textWidth } from "../../laporan/layout/page";
import type { Identitas } from "../../laporan/report";
import { openParts, textOfPart, type WordParts } from "../word-parts";
import { chartsIn, type GrafikTerpasang } from "./charts-in";
import { spliced, type Ganti } from "./ganti";
import { titleKey } from "./match-tables";
import { hasSameSeries, isSameChart, renewChart } from "./renew-chart";
import { isTouched } from "./touched-chart";

/** What became of one of our charts in the office's document. */
export interface GrafikDokumen {
  readonly judul: string;
  /** "diubah-orang": its figures are not those that its own labels or description tell; "tak-bersumber": of no chart that is drawn now. */
  readonly hasil: "diperbarui" | "tetap" | "tidak-ditemukan" | "rangkap" | "diubah-orang" | "tak-bersumber";
}

export interface GrafikDiperbarui {
  readonly berkas: Uint8Array<ArrayBuffer>;
  readonly grafik: readonly GrafikDokumen[];
}

/**
 * The document with our charts as the workbook has them now, each found by the name that its drawing carries, else by
 * its title: figures, labels, the workbook behind it, name and description. A chart that was pasted as a picture is not found, and told.
 */
export async function perbaruiGrafik(
  file: Uint8Array<ArrayBuffer>,
  charts: readonly ReportChart[],
  identitas: Identitas,
): Promise<GrafikDiperbarui> {
  const parts = openParts(file);
  const own = chartsIn(parts);
  const panels = charts.flatMap(panelsOf);
  const orphans = own.filter(({ nama }) => isOurs(nama) && !panels.some(({ name }) => name === nama));
  const left = orphans.map(({ judul }): GrafikDokumen => ({ judul, hasil: "tak-bersumber" }));
  const drawn =
    own.length > 0
      ? openParts(await chartFile(charts.map((chart) => ({ chart, lebar: widthOf(chart, own) }))))
      : null;
  const fresh = drawn ? chartsIn(drawn) : [];
  const bytes = new Map(parts.bytes);
  const edits: Ganti[] = [];
  const grafik = panels.map(({ name, judul }): GrafikDokumen => {
    const next = fresh.find(({ nama }) => nama === name);
    const named = next ? namedOrTitled(own, next, identitas) : [];
    if (!next || named.length === 0) return { judul, hasil: "tidak-ditemukan" };
    const pair = { old: chosen(named, next), next };
    const hasil = resultOf(pair.old, next);
    if (hasil === "diperbarui" && pair.old) renew(bytes, edits, pair.old, { next, drawn });
    return { judul, hasil };
  });
  if (edits.length === 0) return { berkas: file, grafik: [...grafik, ...left] };
  bytes.set(parts.document, strToU8(spliced(textOfPart(parts, parts.document), edits)));
  return { berkas: zipSync(Object.fromEntries(bytes), { level: 6 }), grafik: [...grafik, ...left] };
}

/** Those of its name; where none has it, those that are titled like it and draw the same series. */
function namedOrTitled(
  own: readonly GrafikTerpasang[],
  next: GrafikTerpasang,
  identitas: Identitas,
): GrafikTerpasang[] {
  const named = own.filter(({ nama }) => nama === next.nama);
  if (named.length > 0) return named;
  const key = titleKey(next.judul, identitas);
  return own.filter(
    (one) => !isOurs(one.nama) && titleKey(one.judul, identitas) === key && hasSameSeries(one.xml, next.xml),
  );
}

/** Of several of one name, e.g. one of the year before, the one that is titled alike. */
function chosen(named: readonly GrafikTerpasang[], { judul }: GrafikTerpasang): GrafikTerpasang | null {
  const alike = named.length > 1 ? named.filter((one) => one.judul === judul) : named;
  const [first, ...rest] = alike;
  return first && rest.length === 0 ? first : null;
}

function resultOf(old: GrafikTerpasang | null, next: GrafikTerpasang): GrafikDokumen["hasil"] {
  if (!old) return "rangkap";
  if (isSameChart(old, next)) return "tetap";
  // The workbook says what it said when the chart was drawn: the other figure is a person's.
  return old.uraian === next.uraian || isTouched(old.xml) ? "diubah-orang" : "diperbarui";
}

function renew(
  bytes: Map<string, Uint8Array>,
  edits: Ganti[],
  old: GrafikTerpasang,
  { next, drawn }: { readonly next: GrafikTerpasang; readonly drawn: WordParts | null },
): void {
  bytes.set(old.bagian, strToU8(renewChart(old, next)));
  const workbook = drawn?.bytes.get(next.buku ?? "");
  if (old.buku !== null && workbook) bytes.set(old.buku, workbook);
  const { xml, from, to } = old.tag;
  const words = [
    ["name", next.nama],
    ["descr", next.uraian],
    ["title", next.judul],
  ] as const;
  edits.push({ from, to, xml: words.reduce((tag, [name, value]) => told(tag, name, value), xml) });
}

function told(tag: string, name: string, value: string): string {
  const written = ` ${name}="${escapeAttribute(value)}"`;
  const old = new RegExp(`\\s${name}="[^"]*"`);
  return old.test(tag) ? tag.replace(old, () => written) : tag.replace(/\s*\/?>$/, (end) => written + end);
}

function widthOf(chart: ReportChart, own: readonly GrafikTerpasang[]): number {
  const width = chart.terpisah === true ? 0 : (own.find(({ nama }) => nama === chart.name)?.lebar ?? 0);
  return width > 0 ? width : textWidth("portrait");
}

/** The names that our charts are drawn with, those of panels and parts counted on. */
function isOurs(nama: string): boolean {
  return /^(?:capaian|tren|kategori|serapan)(?:-\d+)*$/.test(nama);
}
