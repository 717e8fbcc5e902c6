import { isRole } from "../../domain/roles";
import { leafWords } from "../../sheet/header/heading-path";
import type { Column, Table } from "../../sheet/table";
import { bestNamed } from "../../sheet/words/telling-words";
import type { Rule } from "../rule/rule";
import { selisih } from "../rule/rules";

const isMeasure = isRole("standar", "capaian", "realisasi", "nilai");

/**
 * "Inflasi Kabupaten | Inflasi Provinsi | Inflasi Nasional | Selisih dgn Provinsi | Selisih dgn Nasional": each is of the
 * one that it names, and of the only one that none of them does. null where they are not told apart so.
 */
export function againstNamedStandard({ columns }: Table, column: Column): Rule | null {
  const gaps = columns.filter(isRole("selisih_standar"));
  const measures = columns.filter((own) => isMeasure(own) && own.column < column.column);
  const headings = measures.map(({ path }) => leafWords(path));
  const named = gaps.map(({ path }) => measures[bestNamed(headings, leafWords(path)) ?? -1]);
  const [own, ...others] = measures.filter((measure) => !named.includes(measure));
  const standard = named[gaps.indexOf(column)];
  const isTold = gaps.length > 1 && new Set(named).size === gaps.length && !named.includes(undefined);
  return isTold && standard && own && others.length === 0 ? selisih(standard.column, own.column) : null;
}
