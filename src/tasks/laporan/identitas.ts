import type { Book } from "../../book/book";
import { hurufJudul } from "../../domain/kalimat";
import type { TableKind } from "../../sheet/roles";
import type { Snapshot } from "../../sheet/snapshot";
import type { Table } from "../../sheet/table";
import type { Identitas } from "./report";

const KANTOR =
  /\b((?:dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|kantor|biro|rumah sakit|rsud|satuan polisi|bappeda\w*|balai)\b[\p{L}\s,./&()-]*?)(?=\s*(?:$|[.:;]|tahun\b|periode\b|\d|terhadap\b|adalah\b|sebagai\b|dengan\b|yang\b|menurut\b))/iu;
/** Where an office's name ends: the region it belongs to. */
const DAERAH = /\b(?:[Pp]rovinsi|[Kk]abupaten|[Kk]ab\.|[Kk]ota|[Dd]aerah)\s+\p{Lu}/u;

/** Kinds whose year is the year of the report: what is planned for later years is not. */
const TAHUNAN: ReadonlySet<TableKind> = new Set<TableKind>([
  "capaian",
  "program-capaian",
  "anggaran",
  "efisiensi",
  "triwulan",
]);

/** Name and year of the office, as far as captions and titles tell; to be checked by the person. */
export function identitasAwal({ snapshot, tables: all }: Book): Identitas {
  const tables = all.map(({ table }) => table);
  const instansi = mostFrequent(
    [...tables.map(({ caption }) => caption), ...titles(snapshot)].flatMap(kantorDari),
  );
  const tahun = tahunDari(tables);
  const sumber = instansi === "" ? "data diolah" : `${[instansi, tahun].filter(Boolean).join(", ")} (diolah)`;
  return { instansi, tahun, sumber, nomorBab: "3" };
}

/** Texts above the tables: the first rows of every sheet. */
function titles(snapshot: Snapshot): string[] {
  return snapshot.sheets.flatMap(({ values }) =>
    values
      .slice(0, 5)
      .flatMap((row) => row.filter((cell): cell is string => typeof cell === "string" && cell !== "")),
  );
}

function kantorDari(text: string): string[] {
  const found =
    KANTOR.exec(text)?.[1]
      ?.replace(/\s+/g, " ")
      .replace(/[\s,./&(-]+$/, "")
      .trim() ?? "";
  if (found.split(" ").length < 2) return [];
  const named = found === found.toUpperCase() ? hurufJudul(found) : found;
  return DAERAH.test(named) ? [named] : [];
}

function tahunDari(tables: readonly Table[]): string {
  const own = tables.filter(({ kind }) => TAHUNAN.has(kind)).flatMap(({ year }) => year ?? []);
  const all = tables.flatMap(({ year }) => year ?? []);
  return mostFrequent(own.length > 0 ? own : all);
}

/** The most frequent text; of two as frequent the first. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
