import { isRole } from "../../domain/roles";
import { figureAt } from "../amount-at";
import { type Draft, isOpenFigure } from "../columns/draft";
import { groupOf, leafOf } from "../columns/draft-headings";
import { isWithin, type Figures } from "../columns/part-of-whole";
import type { Grid } from "../grid";
import { isPercent, settle } from "./settle";

interface Body {
  readonly from: number;
  readonly to: number;
}

/**
 * "Ibu Hamil › Sasaran | Capaian | %, Ibu Bersalin › Sasaran | Capaian | %": before a percentage stand two counts, of
 * which the first is who was to be reached and the second who was, group by group (SPM Kabupaten Lumajang 2022).
 */
export function settleCountsReached(grid: Grid, drafts: readonly Draft[], body: Body): void {
  drafts.forEach((share, at) => {
    const [meant, reached] = [drafts[at - 2], drafts[at - 1]];
    if (!meant || !reached || !isShareOfGroup(share, [meant, reached])) return;
    if (!isReached(reached) || !isMeant(meant) || hasOtherTarget(meant, drafts)) return;
    const [whole, part] = [meant, reached].map((own) => figuresOf(grid, own, body));
    if (!whole || !part || !(MEANT_FOR.test(leafOf(meant)) || isWithin([part], whole))) return;
    settle(meant, "target", "menjadi penyebut persentase di kelompok judulnya");
    settle(reached, "realisasi", "memuat hitungan, dan persentasenya berdiri sesudahnya");
  });
}

/** Those whom a service is meant for: more may be reached than were foreseen. */
const MEANT_FOR = /^(?:jumlah |total )?(?:sasaran|target)\b/;

function isShareOfGroup(share: Draft, before: readonly Draft[]): boolean {
  return (
    share.role === "capaian" &&
    isPercent(share) &&
    before.every((own) => groupOf(own) === groupOf(share) && own.period === share.period)
  );
}

function isReached(reached: Draft): boolean {
  return isRole("capaian", "realisasi")(reached) && !isPercent(reached) && holdsCounts(reached);
}

function isMeant(meant: Draft): boolean {
  return (meant.role === "target" || isOpenFigure(meant)) && !isPercent(meant) && holdsCounts(meant);
}

function holdsCounts({ stats }: Draft): boolean {
  return stats.numeric > 0 && stats.numeric === stats.filled && stats.percent === 0;
}

/** Of one group, or of all where none is named. */
function hasOtherTarget(meant: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (own) => own !== meant && isRole("target", "target_akhir")(own) && groupOf(own) === groupOf(meant),
  );
}

function figuresOf(grid: Grid, { reading: { path } }: Draft, { from, to }: Body): Figures {
  const values: (number | null)[] = [];
  for (let row = from; row < to; row += 1) {
    const figure = figureAt(grid, row, path.column);
    values.push(typeof figure === "number" ? figure : null);
  }
  return { values };
}
