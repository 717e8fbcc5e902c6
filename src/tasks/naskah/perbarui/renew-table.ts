import { hasWord } from "../../../domain/nama";
import { withCovered } from "../../laporan/docx/table-xml";
import type { TeksBaris } from "../../laporan/docx/catatan-dokumen";
import { layTable } from "../../laporan/layout/lay-table";
import type { ReportTable } from "../../laporan/report";
import { renewRow, type SelBerubah } from "./renew-row";
import { isRowHeld } from "./rewrite-cell";
import { nameOf, templateFor } from "./row-template";
import { cutTable, dealRows, splitAll } from "./cut-tables";
import { headerOf } from "./same-table";
import type { PotonganBaris } from "./split-table";

export interface TabelDiperbarui {
  /** Of each part of the table. */
  readonly xml: readonly string[];
  readonly berubah: readonly SelBerubah[];
}

/** The texts that we wrote into a table by the keys of its rows and columns; null where nothing tells. */
type Ditulis = ReadonlyMap<string, TeksBaris> | null;

/**
 * The table of the document with the figures of ours, in its own look: rows that are there keep theirs, new ones
 * take that of a row of the same shape, and what a person wrote stays: in a column of theirs, and in place of what we
 * had written. `xml`: the parts that the ends of pages cut it into, mostly one. A word where it is left: its columns or
 * merged cells are not those of ours, a part would be left without rows, or its rows carry tracked changes or controls.
 */
export function renewTable(
  xml: readonly string[],
  laporan: ReportTable,
  ditulis: Ditulis = null,
): TabelDiperbarui | "tata-letak-lain" | "terpotong" | "bertanda" {
  const pieces = splitAll(xml);
  if (!pieces) return "bertanda";
  const laid = layTable(laporan);
  const header = headerOf(pieces[0]?.baris ?? [], withCovered(laid.header));
  if (!header) return "tata-letak-lain";
  const parts = cutTable(pieces, header.length);
  const old = parts.flatMap(({ isi }) => isi);
  const berubah: SelBerubah[] = [];
  const { columns } = laporan;
  // What a heading says is told once, however often it is repeated.
  const headings = parts.map(({ kepala }, part) =>
    kepala.flatMap((template, index) => {
      const row = header[index]?.row;
      const told = part === 0 ? berubah : [];
      return row ? renewRow({ template, isSame: true }, row, { columns, ditulis: null }, told) : [];
    }),
  );
  const body: BarisBaru[] = [];
  for (const [index, row] of withCovered(laid.body).entries()) {
    const template = templateFor(row, old, index);
    if (!template) return "tata-letak-lain";
    const own = ditulis?.get(laporan.rows[index]?.key ?? "") ?? null;
    const asal = template.isSame ? template.template : null;
    const isMerged = row.cells.some(({ merge }) => merge === "continue");
    body.push({ asal, isMerged, xml: renewRow(template, row, { columns, ditulis: own }, berubah) });
  }
  const dealt = dealRows(withOthers(body, old, ditulis, berubah), parts);
  if (!dealt) return "terpotong";
  const written = parts.map(({ awal, akhir }, part) => {
    const rows = (dealt[part] ?? []).map((row) => row.xml);
    return [awal, ...(headings[part] ?? []), ...rows, akhir].join("");
  });
  return { xml: written, berubah };
}

interface BarisBaru {
  /** The row of the document that it was. */
  readonly asal: PotonganBaris | null;
  /** It goes on with cells of the row above. */
  readonly isMerged: boolean;
  readonly xml: string;
}

/**
 * A row that a person added, or left a mark in, stays below the one that it follows; one that has no source any more
 * goes, and is told.
 */
function withOthers(
  body: readonly BarisBaru[],
  old: readonly PotonganBaris[],
  ditulis: Ditulis,
  berubah: SelBerubah[],
): BarisBaru[] {
  const rows = [...body];
  const known = new Set([...(ditulis?.values() ?? [])].map((row) => nameOf([...row.values()])));
  old.forEach((row, index) => {
    if (rows.some(({ asal }) => asal === row)) return;
    const texts = row.sel.map(({ teks }) => teks);
    const isHeld = isRowHeld(row);
    const isOfPerson = isHeld || (ditulis !== null && !known.has(nameOf(texts)) && isWhole(row));
    const baris = texts.find(hasWord) ?? "";
    const semula = texts.filter((text) => text !== "").join(" | ");
    const dibiarkan = isHeld ? "ditandai" : isOfPerson ? "diubah" : null;
    berubah.push({ baris, semula, menjadi: "", dibiarkan });
    if (!isOfPerson) return;
    const before = rows.findIndex(({ asal }) => asal !== null && asal === old[index - 1]);
    rows.splice(before + 1, 0, { asal: row, isMerged: false, xml: row.xml });
  });
  return rows;
}

/** It is merged with no other row, so that it can stand anywhere. */
function isWhole({ sel }: PotonganBaris): boolean {
  return sel.every(({ gabung }) => gabung === null);
}
