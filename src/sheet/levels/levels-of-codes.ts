import { centralLevels } from "./levels-of-central-codes";
import { villageLevels } from "./levels-of-village-codes";
import {
  ABOVE_PROGRAM,
  isAccountCode,
  LEVEL,
  levelOfAccount,
  levelOfCode,
  partsOf,
} from "./levels-from-code";

/**
 * Level of every row from its codes and those of the rows around it; null where the codes do not tell.
 * `codes`: per row the cells of its code columns that are filled, from the left to the right.
 */
export function levelsOfCodes(codes: readonly (readonly string[])[]): (number | null)[] {
  const whole = codes.map(joined);
  return (
    accountLevels(whole) ??
    centralLevels(whole) ??
    villageLevels(whole) ??
    numeralLevels(whole) ??
    shortLevels(whole) ??
    programLevels(whole)
  );
}

/** The code that a name begins with: "2.17.01 Program Penunjang" -> "2.17.01"; "1.1.1 Penyusunan" is numbered only. */
export function leadingCode(name: string): string | null {
  return /^((\d|x)\.(\d\d|xx)(\.\d+)+)\.?\s+\p{L}/iu.exec(name.trim())?.[1] ?? null;
}

/** "2 | 17 | 01 | 2.01 | 0001": one code over several columns. Columns that repeat the code so far are none. */
function joined(cells: readonly string[]): readonly string[] {
  const [first, second] = cells;
  if (first === undefined || second === undefined) return cells;
  const { length = 0 } = partsOf(first) ?? [];
  const isPart =
    (length === 1 || (length === PROGRAM && KEGIATAN.test(second))) && !second.startsWith(`${first}.`);
  return isPart ? [cells.join(".")] : cells;
}

/** "1.01.02 | 2.01 | 0001": the code of a programme, and behind it that of a kegiatan without it. */
const PROGRAM = 3;
const KEGIATAN = /^[12]\.\d{2}$/;

/**
 * Codes without dots (accounts of the central government: 5111, 511111; running numbers) name no programmes: a
 * row is above the next ones where their codes go on from its own (51 > 5111), else all stand beside each other.
 */
function numeralLevels(codes: readonly (readonly string[])[]): (number | null)[] | null {
  const own = codes.map((cells) => cells.at(-1) ?? null);
  if (own.some((code) => code !== null && !/^\d+\.?$/.test(code)) || own.every((code) => code === null))
    return null;
  const open: string[] = [];
  return own.map((code, index) => {
    if (code === null) return null;
    while (open.length > 0 && !isAbove(open.at(-1), code)) open.pop();
    const level = open.length;
    if (isAbove(code, own[index + 1] ?? null)) open.push(code);
    return level;
  });
}

function isAbove(upper: string | undefined, code: string | null): boolean {
  return upper !== undefined && upper.length > 1 && code !== null && code !== upper && code.startsWith(upper);
}

/**
 * "29 | 29.01 | 29.02 | 101 | 101.01": programmes that an office numbers itself, their kegiatan, and nothing deeper
 * (LKIP Disnakertrans Jawa Barat 2016). Every code of two parts goes on from one of the table.
 */
function shortLevels(codes: readonly (readonly string[])[]): (number | null)[] | null {
  const parts = codes.map((cells) => partsOf(cells.at(-1) ?? ""));
  const filled = parts.filter((own) => own !== null);
  const heads = new Set(filled.flatMap((own) => (own.length === 1 ? own : [])));
  const below = filled.filter((own) => own.length > 1);
  if (below.length === 0 || !below.every((own) => own.length === 2 && heads.has(own[0] ?? ""))) return null;
  return parts.map((own) => (own === null ? null : own.length - 1));
}

function programLevels(codes: readonly (readonly string[])[]): (number | null)[] {
  let above: number | null = null;
  let program: string | null = null;
  const all = new Set(codes.map((cells) => bareOf(cells.at(-1))));
  return codes.map((cells, index) => {
    const last = cells.at(-1);
    if (isFifth(bareOf(last), all)) return (above = LEVEL.subKegiatan);
    const level = isSpending(last, codes[index + 1]?.at(-1)) ? null : levelOfCode(cells);
    if (last === undefined) return null;
    if (level === null) return isBelow(above) ? accountLevel(last) : null;
    above = level;
    if (level !== LEVEL.program) return level;
    const code = partsOf(last)?.join(".") ?? last;
    if (program !== null && code.startsWith(`${program}.`)) return LEVEL.kegiatan;
    program = code;
    return level;
  });
}

function bareOf(code: string | undefined): string {
  return partsOf(code ?? "")?.join(".") ?? "";
}

/** "1.01.01.2.02.01.5" between "….4" and "….6": the fifth of what a sub kegiatan lists, and no spending below it. */
function isFifth(code: string, all: ReadonlySet<string>): boolean {
  const stem = /^(\d+(?:\.\d+){5,})\.5$/.exec(code)?.[1];
  return stem !== undefined && (all.has(`${stem}.4`) || all.has(`${stem}.6`));
}

function isBelow(level: number | null): boolean {
  return level !== null && level >= LEVEL.kegiatan;
}

const SPENDING = /^5\.?$/;

/** "5" above "5.1": all spending. "5" above "5.01" is an urusan. */
function isSpending(code: string | undefined, next: string | undefined): boolean {
  return SPENDING.test(code ?? "") && isAccountCode(next ?? "");
}

/** An account alone, in the rows of a sub kegiatan. */
function accountLevel(code: string): number | null {
  return isAccountCode(code) || SPENDING.test(code) ? levelOfAccount(depthOf(code)) : null;
}

function depthOf(code: string): number {
  return partsOf(code)?.length ?? 0;
}

/** Few rows with codes are no chart of accounts. */
const CHART = 3;

/** "01", "01.02": what a village spends for (Permendagri 20/2018), listed by itself instead of below account 5. */
const BIDANG = /^0\d(\.\d{1,2})*\.?$/;

/** "5 | 5.1 | 5.1.01": a chart of accounts and nothing else; a single root stands above all. */
function accountLevels(whole: readonly (readonly string[])[]): (number | null)[] | null {
  const codes = whole.map((cells) => cells.map((code) => (BIDANG.test(code) ? `5.${code}` : code)));
  const filled = codes.flatMap((cells) => cells.at(-1)?.replace(/\.$/, "") ?? []);
  const roots = new Set(filled.filter((code) => /^[4-6]$/.test(code)));
  const isAccount = (code: string): boolean =>
    isAccountCode(code) || /^[4-7]$/.test(code) || (roots.size > 1 && isBelowRoot(code, roots));
  const isKnown = (code: string): boolean => isAccount(code) || code.startsWith("5.0");
  if (filled.length < CHART || !filled.every(isKnown) || !filled.some(isAccount)) return null;
  const depths = filled.map((code) => depthOf(code));
  const highest = depths.reduce((least, depth) => Math.min(least, depth));
  const alone = depths.filter((depth) => depth === highest).length === 1;
  const top = highest + (alone && new Set(depths).size > 1 ? 1 : 0);
  const open: { readonly parts: readonly string[]; readonly level: number }[] = [];
  return codes.map((cells) => {
    const parts = partsOf(cells.at(-1) ?? "");
    if (parts === null) return null;
    const level = levelBelow(open, parts, Math.max(parts.length - top, ABOVE_PROGRAM));
    while ((open.at(-1)?.level ?? level - 1) >= level) open.pop();
    open.push({ parts, level });
    return level;
  });
}

/** "5.5" below "5", where "4" stands as well: a village numbers its bidang on. */
function isBelowRoot(code: string, roots: ReadonlySet<string>): boolean {
  const parts = partsOf(code) ?? [];
  return roots.has(parts[0] ?? "") && /^[1-9]$/.test(parts[1] ?? "");
}

/**
 * A code is as deep as it has parts. Where the row for its parent is missing ("5.1.02.01" above "5.1.02.02.01"), it
 * belongs right below the nearest open row that it goes on from. Where it goes on from none, or the rows between are of
 * another chart ("5.1 | 5.2.2 | 5.1.02.01"), its depth alone tells; that both begin with 5 says nothing.
 */
function levelBelow(
  open: readonly { readonly parts: readonly string[]; readonly level: number }[],
  parts: readonly string[],
  depth: number,
): number {
  const above = open.filter((row) => row.level < depth && row.parts.length > 1);
  const origin = above.findIndex(({ parts: upper }) => !goesOnFrom(parts, upper));
  const [nearest, other] = origin < 0 ? [] : [above[origin - 1], above[origin]];
  return nearest && other && goesOnFrom(other.parts, nearest.parts) ? nearest.level + 1 : depth;
}

function goesOnFrom(parts: readonly string[], upper: readonly string[]): boolean {
  return upper.length < parts.length && upper.every((part, index) => Number(part) === Number(parts[index]));
}
