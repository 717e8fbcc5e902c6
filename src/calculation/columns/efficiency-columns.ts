import { CAPAIAN_ROLES, REACHED_SHARE_ROLES, isRole } from "../../domain/roles";
import { sharesGroup } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { conceptsOf } from "../../sheet/words/wording";
import { nearest } from "../cells/nearest";
import { isGroupMean, isShare, isWeighted } from "./column-kinds";
import { leftOf, pair, type Find } from "./operand-columns";
import type { EfficiencyColumns, Rule } from "../rule/rule";
import * as rules from "../rule/rules";

/**
 * "Efisiensi (Rp)" is the saving, whatever method an office chose; without pagu and spending it stays blank.
 * Any other is by the method.
 */
export function efficiency(table: Table, column: Column, find: Find): Rule | null {
  if (namesRupiah(column)) return pair(rules.sisa, find("anggaran"), find("realisasi_anggaran"));
  return savedShare(table, column, find) ?? byMethod(column, find);
}

/** Beside "Efisiensi (Rp)", "Efisiensi (%)" over a budget alone: the part that was not spent of it. */
function savedShare(table: Table, column: Column, find: Find): Rule | null {
  const inRupiah = table.columns.some((other) => other.role === "efisiensi" && namesRupiah(other));
  if (!inRupiah || find("capaian") !== null) return null;
  return isShare(column) ? pair(rules.sisaPersen, find("anggaran"), find("realisasi_anggaran")) : null;
}

function namesRupiah({ path, unit }: Column): boolean {
  return unit === "rupiah" || conceptsOf(path.at(-1) ?? "").has("rupiah");
}

/** The words beside a figure: a verdict beside an efisiensi, a kategori beside a capaian. */
export function verdict(table: Table, column: Column, find: Find): Rule | null {
  const efficiency = nearest(table, column, ["efisiensi"]);
  const beside = leftOf(table, column);
  if (column.role === "verdict" || (efficiency !== null && efficiency === beside)) {
    return rules.verdict(efficiencyColumns(find));
  }
  const index = indexOf(table, column);
  if (index) return rules.kategori(index.column, "mutu");
  if (beside && isOfBeside(table, beside, column)) return rules.kategori(beside.column);
  const ofComponents = table.columns.some(isRole("bobot", "capaian"));
  const value = table.kind === "sakip" && !ofComponents ? nearest(table, column, ["nilai"]) : null;
  if (value) return rules.kategori(value.column, "akip");
  const graded = nearest(table, column, CAPAIAN_ROLES) ?? nearest(table, column, ["capaian_anggaran"]);
  if (graded && isBareStatus(column) && !isOfCapaian(graded, beside)) return null;
  return graded ? rules.kategori(graded.column) : ofMark(table, column);
}

function isOfBeside(table: Table, beside: Column, column: Column): boolean {
  return (isGroupMean(beside) && !isMeanOfMarks(table, beside)) || isShareOfGroup(beside, column);
}

/** "IP Semester I | IP Semester II | Rata-rata | Status": the mean of columns none of which is in percent has no class of a capaian. */
function isMeanOfMarks({ columns }: Table, { parts }: Column): boolean {
  const averaged = columns.filter(({ column }) => parts?.columns.includes(column));
  return averaged.length > 0 && !averaged.some(isRole(...CAPAIAN_ROLES, ...REACHED_SHARE_ROLES));
}

/** "Realisasi Anggaran › Rp | % | Kategori": the class is of the percentage in its own group. */
function isShareOfGroup(beside: Column, column: Column): boolean {
  return sharesGroup(beside.path, column.path) && isRole(...REACHED_SHARE_ROLES)(beside);
}

function isOfCapaian(graded: Column, beside: Column | null): boolean {
  return graded === beside && isRole(...CAPAIAN_ROLES)(graded);
}

/** What "Mutu Pelayanan" is of; null for any other heading. */
function indexOf(table: Table, column: Column): Column | null {
  if (!/\bmutu\b/i.test(column.path.at(-1) ?? "")) return null;
  const plain = { ...table, columns: table.columns.filter((other) => !isWeighted(other)) };
  return nearest(plain, column, ["realisasi", "nilai"]);
}

/** "Paket | Fisik (%) | Keuangan (%) | Lokasi | Status": anything may have one; only right behind a capaian is it its class. */
function isBareStatus({ path }: Column): boolean {
  return /^status$/i.test((path.at(-1) ?? "").trim());
}

/** "Nilai | Huruf": by the scale that the sheet itself prints, and by no other. */
function ofMark(table: Table, column: Column): Rule | null {
  const mark = nearest(table, column, ["nilai"]);
  const isOwn = mark !== null && mark.column < column.column && !isWeighted(mark);
  return isOwn ? rules.kategori(mark.column, "lembar") : null;
}

/**
 * "Anggaran › Pagu | Realisasi | Efisiensi": of the money alone, so that no capaian enters. Which part of the
 * money it is, the share spent or saved, only figures that stand there can tell.
 */
function byMethod({ path }: Column, find: Find): Rule {
  const group = conceptsOf(path.slice(0, -1).join(" "));
  const ofMoney = group.has("anggaran") && !group.has("kinerja") && !group.has("efisiensi");
  const columns = efficiencyColumns(find);
  return rules.efisiensi({ ...columns, capaian: ofMoney ? null : columns.capaian });
}

function efficiencyColumns(find: Find): EfficiencyColumns {
  return {
    capaian: find("capaian"),
    serapan: find("capaian_anggaran"),
    pagu: find("anggaran"),
    realisasi: find("realisasi_anggaran"),
  };
}
