import { hasWord } from "../../../domain/nama";
import type { TeksBaris } from "../../laporan/docx/catatan-dokumen";
import type { PlacedRow } from "../../laporan/docx/table-xml";
import type { ReportTable } from "../../laporan/report";
import { isHeldByPeople, rewriteCell } from "./rewrite-cell";
import type { Template } from "./row-template";
import { isSame as isSameText } from "./same-text";
import type { PotonganSel } from "./split-table";

/** A cell of the document that says something else now, or should. */
export interface SelBerubah {
  /** Name of its row. */
  readonly baris: string;
  readonly semula: string;
  readonly menjadi: string;
  /** Why it was left as it is: something of a person's stands in it, or a person wrote another text. null: renewed. */
  readonly dibiarkan: "ditandai" | "diubah" | null;
}

interface Bekal {
  readonly columns: ReportTable["columns"];
  /** What we wrote into the row before. */
  readonly ditulis: TeksBaris | null;
}

export function renewRow(
  { template, isSame }: Template,
  { cells }: PlacedRow,
  { columns, ditulis }: Bekal,
  berubah: SelBerubah[],
): string {
  const baris = cells.find(({ text }) => hasWord(text))?.text ?? "";
  const parts = template.sel.map((old, index) => {
    const { column: at = 0, text = "" } = cells[index] ?? {};
    const { key, isian } = columns[at] ?? { key: "", isian: false };
    const menjadi = text.trim();
    if (isSame && (old.teks === menjadi || isTyped(old, isian))) return old.xml;
    const dibiarkan = isSame ? whyLeft(old, menjadi, ditulis?.get(key)) : null;
    if (old.teks !== menjadi) berubah.push({ baris, semula: isSame ? old.teks : "", menjadi, dibiarkan });
    return dibiarkan === null ? rewriteCell(old, menjadi) : old.xml;
  });
  const between = isSame ? template.antara : template.antara.map(withoutIds);
  return between.map((piece, index) => piece + (parts[index] ?? "")).join("");
}

/**
 * A text that is not the one that we wrote is a person's. Where nothing tells what we wrote, one that holds more figures
 * than ours is: "12,67% (76 koperasi)" would lose one of them.
 */
function whyLeft(old: PotonganSel, menjadi: string, written: string | undefined): SelBerubah["dibiarkan"] {
  if (isHeldByPeople(old)) return "ditandai";
  if (written !== undefined) return !isSameText(written, old.teks) ? "diubah" : null;
  return figuresIn(old.teks) > Math.max(1, figuresIn(menjadi)) ? "diubah" : null;
}

function figuresIn(text: string): number {
  return text.match(/\d[\d.,]*/g)?.length ?? 0;
}

/** Causes and solutions that a person wrote stay. */
function isTyped({ teks }: PotonganSel, isian: boolean): boolean {
  return isian && teks !== "" && !teks.startsWith("[");
}

/** A copy of a row is another row. */
function withoutIds(xml: string): string {
  return xml.replace(/\s[\w.]+:(?:paraId|textId|rsid\w*)="[^"]*"/g, "");
}
