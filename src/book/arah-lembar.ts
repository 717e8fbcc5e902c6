import { addAll } from "../domain/items";
import { normalizeNama, untukNama } from "../domain/nama";
import type { Polaritas } from "../domain/pengaturan";
import { suggestPolaritas } from "../domain/polaritas";
import type { Judgement, Row } from "../sheet/table";
import { figuresSay, saysColumn, saysTime, saysWords, type Saying } from "./arah-bukti";
import { alasanTarget, arahAntarTabel, saysTargets, titikTarget, type TitikTarget } from "./arah-target";
import type { BookTable } from "./book-table";

/** A direction that the workbook itself tells. */
export interface ArahDibaca {
  /** The indikator, by normalised name. */
  readonly kunci: string;
  readonly polaritas: Polaritas;
  /** A sentence: what speaks for it. */
  readonly alasan: string;
  /** Where that stands. */
  readonly sheet: string;
  readonly cell: string;
}

/** The directions that the workbook itself tells, for indicators that the office left open. */
export interface Directions {
  readonly dibaca: readonly ArahDibaca[];
  /** By normalised name. */
  readonly polaritas: Readonly<Record<string, Polaritas>>;
  readonly judgements: readonly Judgement[];
  /** Indikator (by normalised name) that would be computed the other way, were it not for figures that were typed. */
  readonly olehKetikan: ReadonlySet<string>;
}

interface Vote extends Saying {
  readonly sheet: string;
  readonly cell: string;
  readonly nama: string;
}

/** What speaks of a row's direction, loudest first. */
const WITNESSES = [saysColumn, saysWords, figuresSay, saysTime, saysTargets] as const;

/**
 * Hears every row of every table: a column of polaritas, words beside the row, the capaian that stands in it, and,
 * where the name is doubtful, units of time and the course of its targets. What the name says anyway is not repeated.
 */
export function readDirections(tables: readonly BookTable[]): Directions {
  const heard = new Map<string, Vote[][]>();
  const planned = new Map<string, Planned>();
  for (const table of tables) {
    if (!table.has("target") && !table.has("target_akhir") && !table.has("standar")) continue;
    for (const row of table.table.rows) hear(table, row, heard, planned);
  }
  for (const [key, own] of planned) hearCourse(key, own, heard);
  const olehKetikan = new Set<string>();
  const told = [...heard].flatMap(([kunci, votes]) => {
    const chosen = decide(votes);
    const lasting = votes.map((own) => own.filter(({ isTyped }) => !isTyped));
    if (directionOf(chosen, votes) !== directionOf(decide(lasting), votes)) olehKetikan.add(kunci);
    const named = chosen && suggestPolaritas(chosen.nama);
    return !chosen || (named?.pasti && named.polaritas === chosen.polaritas) ? [] : [{ kunci, ...chosen }];
  });
  return {
    dibaca: told.map(({ kunci, polaritas, alasan, sheet, cell }) => ({
      kunci,
      polaritas,
      alasan,
      sheet,
      cell,
    })),
    polaritas: Object.fromEntries(told.map(({ kunci, polaritas }) => [kunci, polaritas])),
    judgements: told.map(({ sheet, cell, nama, alasan }) => ({ sheet, cell, read: nama, as: alasan })),
    olehKetikan,
  };
}

/** What was decided, else what the name says. */
function directionOf(chosen: Vote | null, votes: readonly (readonly Vote[])[]): Polaritas {
  return chosen?.polaritas ?? suggestPolaritas(votes.flat()[0]?.nama ?? "").polaritas;
}

/** What all tables plan for one indikator, and where the first of it stands. */
interface Planned {
  readonly points: TitikTarget[];
  readonly first: Omit<Vote, "polaritas" | "alasan">;
}

/** The targets of several tables make one course; it is heard where no table alone tells one. */
function hearCourse(key: string, { points, first }: Planned, heard: Map<string, Vote[][]>): void {
  const polaritas = decide(heard.get(key) ?? []) ? null : arahAntarTabel(points);
  if (polaritas) heard.set(key, [[{ ...first, polaritas, alasan: alasanTarget(polaritas) }]]);
}

function hear(table: BookTable, row: Row, heard: Map<string, Vote[][]>, planned: Map<string, Planned>): void {
  if (!table.operands.isMeasured(row)) return;
  const key = normalizeNama(row.label);
  if (key === "" || untukNama(table.pengaturan.polaritas, row.label) !== undefined) return;
  const points = titikTarget(table, row);
  const [at] = points;
  if (at) {
    const cell = table.nama(row.row, at.column);
    const first = { sheet: table.table.sheet, column: at.column, cell, nama: row.label };
    const known = planned.get(key) ?? { points: [], first };
    addAll(known.points, points);
    planned.set(key, known);
  }
  WITNESSES.forEach((witness, rank) => {
    for (const said of [witness(table, row) ?? []].flat()) {
      const votes = heard.get(key) ?? WITNESSES.map(() => []);
      const cell = table.nama(row.row, said.column);
      votes[rank]?.push({ ...said, sheet: table.table.sheet, cell, nama: row.label });
      heard.set(key, votes);
    }
  });
}

/** The loudest that agree; where they speak against each other, those who come next. */
function decide(votes: readonly (readonly Vote[])[]): Vote | null {
  for (const own of votes) {
    const falling = own.filter(({ polaritas }) => polaritas === "turun");
    const rising = own.filter(({ polaritas }) => polaritas === "naik");
    if (falling.length !== rising.length)
      return (falling.length > rising.length ? falling[0] : rising[0]) ?? null;
  }
  return null;
}
