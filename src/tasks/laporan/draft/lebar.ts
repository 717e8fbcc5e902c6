import { itemAt, lastOf, sumOf } from "../../../domain/items";
import { remember } from "../../../domain/remember";
import type { ReportTable } from "../report";
import { SIZE, SMALL_SIZE, SMALLEST_SIZE } from "../layout/look";
import { textWidth } from "../layout/page";
import { lowest } from "./lowest";
import { cellsOf, needOf, textsOf, type Kolom, type Need, type Ukuran } from "./column-needs";

const LEGA: Ukuran = { size: SIZE, padding: 11.5, names: 88, longNames: 125, words: 62, written: 105 };
const RAPAT: Ukuran = { size: SMALL_SIZE, padding: 8, names: 66, longNames: 70, words: 46, written: 76 };
/** For tables over many pages. */
const PADAT: Ukuran = { ...RAPAT, size: SMALLEST_SIZE, padding: 7.5, isTight: true };
/** A table with more rows runs over pages anyway: smaller letters spare a third of them. */
const MANY_ROWS = 25;
const VERY_MANY_ROWS = 40;
/** How a table is laid on the page. */
export interface Lebar {
  readonly orientation: ReportTable["orientation"];
  /** Points of its text. */
  readonly size: number;
  /** Of the page's width, for each column. */
  readonly shares: readonly number[];
}

/**
 * Upright as it is, else upright with smaller letters and narrower names; only what needs more is laid across, and
 * nothing of few columns.
 */
export function bagiLebar(kolom: readonly Kolom[], rows: ReportTable["rows"]): Lebar {
  const compact = rows.length > VERY_MANY_ROWS ? PADAT : RAPAT;
  const usual = rows.length > MANY_ROWS ? compact : LEGA;
  const needsIn = remember((ukuran: Ukuran) =>
    kolom.map((column, index) => needOf(column, cellsOf(rows, index), ukuran)),
  );
  const lay = (orientation: Lebar["orientation"], ukuran: Ukuran): Tata => {
    return { orientation, ukuran, needs: needsIn(ukuran), page: textWidth(orientation) };
  };
  const upright = lay("portrait", compact);
  const tries = [
    lay("portrait", usual),
    upright,
    ...(canBeSqueezed(upright) && mayBeSqueezed(upright) ? [squeezed(upright)] : []),
    lay("landscape", usual),
    lay("landscape", compact),
  ];
  const fits = tries.find(({ needs, page }) => sumOf(needs.map(({ least }) => least)) <= page + 0.1);
  const { orientation, ukuran, page, needs } = fits ?? lastOf(tries);
  const parts = bagi(needs, page);
  const widths = leveled(lowered(parts, needs, kolom, { rows, ukuran }), needs);
  return { orientation, size: ukuran.size, shares: widths.map((width) => width / page) };
}

/** A table as it is tried. */
interface Tata {
  readonly orientation: Lebar["orientation"];
  readonly ukuran: Ukuran;
  readonly needs: readonly Need[];
  readonly page: number;
}

/** So many columns stand upright, where their words can be broken into more lines. */
const FEW_COLUMNS = 8;
/** Up to so many do, where no word has to be broken for it. */
const MORE_COLUMNS = 9;
function canBeSqueezed({ needs, page }: Tata): boolean {
  const figures = sumOf(needs.flatMap(({ least, pull }) => (pull === 0 ? [least] : [])));
  return page - figures >= sumOf(needs.map(({ narrowest }) => narrowest));
}

function mayBeSqueezed(tata: Tata): boolean {
  if (tata.needs.length <= FEW_COLUMNS) return true;
  return (
    tata.needs.length <= MORE_COLUMNS && squeezed(tata).needs.every(({ least, word }) => least >= word - 0.1)
  );
}

/** Columns of figures as they are, the words in what is left. */
function squeezed(tata: Tata): Tata {
  const { needs, page } = tata;
  const figures = sumOf(needs.flatMap(({ least, pull }) => (pull === 0 ? [least] : [])));
  const ofWords = needs.filter(({ pull }) => pull > 0);
  const floor = ({ least: own, word, narrowest }: Need): number => Math.min(own, Math.max(word, narrowest));
  const [least, unbroken] = [
    sumOf(ofWords.map((need) => need.least)),
    sumOf(ofWords.map((need) => floor(need))),
  ];
  const room = page - figures;
  const isWhole = unbroken <= room && least > unbroken;
  // What is short is taken from what is more than the longest word, as far as there is any.
  const less = (need: Need): number =>
    isWhole
      ? floor(need) + (need.least - floor(need)) * ((room - unbroken) / (least - unbroken))
      : need.least * (room / least);
  return {
    ...tata,
    needs: needs.map((need) => (need.pull > 0 ? { ...need, least: less(need) } : need)),
  };
}

/** What is left over goes to the columns of words; what is too much is taken from all alike. */
function bagi(needs: readonly Need[], page: number): number[] {
  const wanted = sumOf(needs.map(({ least }) => least));
  const total = sumOf(needs.map(({ pull }) => pull));
  const rest = page - wanted;
  return needs.map(({ least, pull }) => {
    const part = total === 0 ? 1 / needs.length : pull / total;
    return rest > 0 ? least + rest * part : least * (page / wanted);
  });
}

/** Columns of words trade their room for a lower table; what a person fills keeps its own. */
function lowered(
  widths: readonly number[],
  needs: readonly Need[],
  kolom: readonly Kolom[],
  { rows, ukuran }: { readonly rows: ReportTable["rows"]; readonly ukuran: Ukuran },
): number[] {
  const places = needs.flatMap(({ pull }, at) => (pull > 0 ? [at] : []));
  const traded = lowest(
    places.map((at) => itemAt(widths, at)),
    places.map((at) => {
      const { least, word, narrowest } = itemAt(needs, at);
      const floor = itemAt(kolom, at).isian ? least : Math.max(word, narrowest);
      return { texts: textsOf(rows, at, ukuran.size), padding: ukuran.padding, floor };
    }),
  );
  return widths.map((width, at) => traded[places.indexOf(at)] ?? width);
}

/** A cell of more lines takes room from columns whose words run over fewer: it would make its row a page long. */
const MANY_LINES = 12;
const STEP = 2;

function leveled(widths: readonly number[], needs: readonly Need[]): number[] {
  const own = [...widths];
  const places = needs.flatMap(({ pull }, at) => (pull > 0 ? [at] : []));
  const lines = (at: number, more = 0) => itemAt(needs, at).whole / (itemAt(own, at) + more);
  const canGive = (at: number) => {
    const { word, narrowest } = itemAt(needs, at);
    return itemAt(own, at) - STEP >= Math.max(word, narrowest);
  };
  for (;;) {
    const [longest] = [...places].sort((a, b) => lines(b) - lines(a));
    if (longest === undefined || lines(longest) <= MANY_LINES) return own;
    const givers = places.filter((at) => at !== longest && canGive(at) && lines(at, -STEP) < lines(longest));
    const [giver] = givers.sort((a, b) => lines(a) - lines(b));
    if (giver === undefined) return own;
    own[giver] = itemAt(own, giver) - STEP;
    own[longest] = itemAt(own, longest) + STEP;
  }
}
