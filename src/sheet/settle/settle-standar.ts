import { headingOf } from "../columns/draft-headings";
import { type Draft, isOpenFigure } from "../columns/draft";
import { sharesGroup } from "../header/heading-path";
import { menyebutPersen } from "../../domain/persen";
import { TARGET_ROLES, isRole } from "../../domain/roles";
import { settle } from "./settle";

const BENCHMARK = /\b(nasional|provinsi|propinsi)\b/i;
const AGAINST = /terhadap|tha?da?p?\b|dibanding/i;

/** Decides what is set against a standard: the own figure, further standards, and the gap between them. */
export function settleStandar(drafts: readonly Draft[]): void {
  settleFiguresOfOthers(drafts, "realisasi");
  if (!drafts.some(isRole("realisasi"))) settleFiguresOfOthers(drafts, "capaian");
  settleNamelessStandards(drafts);
  settleReachedByOthers(drafts);
  if (!drafts.some(isRole("standar"))) return;
  settleFurtherStandards(drafts);
  const ofYears = drafts.some(isRole("realisasi")) && comparesYears(drafts);
  for (const draft of drafts.filter(isRole("selisih", "naik_turun")))
    if (!ofYears || draft.role === "selisih" || BENCHMARK.test(headingOf(draft)))
      settle(draft, "selisih_standar", "selisih terhadap kolom standar");
}

/** "Realisasi 2015 | Realisasi 2016 | Nasional | Kenaikan": of the two years. */
function comparesYears(drafts: readonly Draft[]): boolean {
  const own = drafts.filter(isRole("realisasi")).flatMap(({ period }) => period ?? []);
  return new Set(own).size > 1;
}

/** "Realisasi | Capaian Nasional | Capaian (%)": what the nation reached, where the own share stands in another column. */
function settleReachedByOthers(drafts: readonly Draft[]): void {
  if (!drafts.some(isRole("realisasi"))) return;
  const isOfOthers = (draft: Draft): boolean => {
    const text = headingOf(draft);
    return BENCHMARK.test(text) && !AGAINST.test(text) && !menyebutPersen(text) && draft.stats.numeric > 0;
  };
  const achieved = drafts.filter(isRole("capaian"));
  if (achieved.every(isOfOthers)) return;
  for (const draft of achieved.filter(isOfOthers))
    settle(draft, "standar", "memuat capaian pihak lain, dan capaian sendiri berdiri di kolom lain");
}

/** "Capaian Daerah | Capaian Provinsi | Capaian Nasional": figures of the own office and of others, not shares. */
function settleFiguresOfOthers(drafts: readonly Draft[], role: "realisasi" | "capaian"): void {
  if (drafts.some(({ role }) => TARGET_ROLES.includes(role))) return;
  const isShare = (text: string): boolean => AGAINST.test(text) || menyebutPersen(text);
  const figures = drafts.filter((draft) => draft.role === role && !isShare(headingOf(draft)));
  const others = figures.filter((draft) => BENCHMARK.test(headingOf(draft)));
  const own = figures.find((draft) => !others.includes(draft));
  if (others.length === 0 || !own) return;
  settle(own, "realisasi", "dibandingkan dengan capaian daerah lain atau nasional");
  for (const draft of others) settle(draft, "standar", "dibandingkan dengan capaian sendiri");
}

/** "Realisasi Kabupaten | Rata-rata Provinsi": a figure of others that no measure names, beside the own one. */
function settleNamelessStandards(drafts: readonly Draft[]): void {
  if (!drafts.some(isRole("realisasi"))) return;
  for (const draft of drafts) {
    const text = headingOf(draft);
    if (isOtherFigure(draft) && BENCHMARK.test(text) && !AGAINST.test(text) && !menyebutPersen(text))
      settle(draft, "standar", "dibandingkan dengan realisasi sendiri");
  }
}

/** Of whom a comparison tells beside the country: "Rata-rata Provinsi", "Kabupaten Siak". */
const OTHERS = /\b(?:nasional|provinsi|propinsi|regional|asean)\b|^(?:kab(?:upaten|\.)?|kota)\s+\p{L}/iu;

/** Columns right behind the standard that name other regions, or stand under the same heading as it. */
function settleFurtherStandards(drafts: readonly Draft[]): void {
  if (!drafts.some(isRole("realisasi"))) return;
  const first = drafts.findIndex(isRole("standar"));
  const standard = drafts[first];
  for (const draft of drafts.slice(first + 1)) {
    if (draft.role === "standar") continue;
    const isUnderSame =
      standard !== undefined && sharesGroup(standard.reading.path.texts, draft.reading.path.texts);
    if (!isOtherFigure(draft) || !(isUnderSame || OTHERS.test(headingOf(draft)))) return;
    settle(draft, "standar", "pembanding di samping kolom standar");
  }
}

/** "Peringkat dengan Nasional": a place among others, no figure to be set beside the own one. */
const RANK = /\b(?:peringkat|rang?king|urutan)\b/i;

function isOtherFigure(draft: Draft): boolean {
  return isOpenFigure(draft) && !RANK.test(headingOf(draft));
}
