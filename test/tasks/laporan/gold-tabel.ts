import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportCell } from "../../../src/tasks/laporan/report";
import type { ReportNick } from "../../reports/load";
import { SHARED } from "../../support/shared-folder";

/** The tables as the reports print them, cell by cell, with hand-given roles: nothing of the product reads them. */
export const GOLD = join(SHARED, "gold");

export interface GoldTable {
  readonly id: string;
  readonly kind: string;
  readonly columns: readonly { readonly role: string; readonly period: string | null }[];
  readonly rows: readonly {
    readonly type: string;
    readonly level?: number;
    readonly cells: readonly string[];
  }[];
}

export function goldOf(nick: ReportNick, kind: string): GoldTable[] {
  const tables = JSON.parse(readFileSync(join(GOLD, `${nick}.json`), "utf8")) as GoldTable[];
  return tables.filter((table) => table.kind === kind);
}

/** "1.854.116.000", "12,67%", "(25.74)", "Rp5.294.655.000,00"; null for anything else. */
export function number(text: string): number | null {
  const plain = text.replace(/^\s*rp\.?\s*|\s|%$|,-$/gi, "");
  const body = plain.replace(/^\((.*)\)$/, "$1");
  const sign = body === plain ? 1 : -1;
  if (!/^-?\d[\d.,]*$/.test(body)) return null;
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(body);
  // "900,000" in one cell of Makassar 2021.
  if (/^[1-9]\d{0,2}(?:,\d{3})+$/.test(body)) return sign * Number(body.replace(/,/g, ""));
  const value = Number((grouped ? body.replace(/\./g, "") : body).replace(",", "."));
  return Number.isFinite(value) ? sign * value : null;
}

export function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\s*(?:[a-z][.)]|\(?\d{1,2}\s*[.)]?)\s+/, "")
    .replace(/[^a-z0-9]+/g, "");
}

/** Rows by their names; a name that stands twice tells nothing. */
export function byName<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Map<string, Row> {
  const names = rows.map((row) => key(nameOf(row)));
  const isOnce = (name: string): boolean => name !== "" && names.indexOf(name) === names.lastIndexOf(name);
  return new Map(
    rows.flatMap((row, index) => (isOnce(names[index]!) ? [[names[index]!, row] as const] : [])),
  );
}

export function textOf(cell: ReportCell | undefined): string {
  return cell?.kind === "teks" ? cell.text : "";
}
