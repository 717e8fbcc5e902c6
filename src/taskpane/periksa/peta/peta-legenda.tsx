import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../../domain/format";
import { t } from "../../../locale/t";
import type { FormulaMap } from "../../../sheet/formulas/map";
import { CORAK } from "../../../tasks/periksa/rumus/corak";
import { Disclosure } from "../../shared/disclosure";
import { BARE_LIST, LEGEND_LINE } from "../../shared/looks";
import { corakOf } from "./corak";
import { rumusOf } from "./isi-sel";

interface PetaLegendaProps {
  readonly id: string;
  readonly map: FormulaMap;
}

const useStyles = makeStyles({
  list: { ...BARE_LIST, gap: "4px" },
  line: { ...LEGEND_LINE, alignItems: "flex-start", overflowWrap: "anywhere" },
  mark: { flexShrink: 0, marginTop: "2px" },
  typed: { fill: tokens.colorNeutralBackground5 },
  odd: { fill: "none", stroke: "#B10E1C", strokeWidth: "2px" },
});

/** What the shades mean: each formula with the first cell that holds it, the largest first. */
export function PetaLegenda({ id, map }: PetaLegendaProps) {
  const styles = useStyles();
  const named = map.sizes.slice(0, CORAK.length - 1);
  const rest = map.sizes.length - named.length;
  const marks: readonly (readonly [key: string, text: string, look: object])[] = [
    ...named.map(
      (_, pattern) => [`${pattern}`, rumusOf(map, pattern), { fill: corakOf(id, pattern) }] as const,
    ),
    ...(rest > 0
      ? [
          [
            "lain",
            t("periksa.peta.lain", { n: formatAngka(rest, 0) }),
            { fill: corakOf(id, named.length) },
          ] as const,
        ]
      : []),
    ["ketik", t("periksa.peta.legenda.ketik"), { className: styles.typed }],
    ["janggal", t("periksa.peta.legenda.janggal"), { className: styles.odd }],
  ];
  return (
    <Disclosure summary={t("periksa.peta.legenda")}>
      <ul className={styles.list}>
        {marks.map(([key, text, look]) => (
          <li key={key} className={styles.line}>
            <svg
              className={styles.mark}
              width={22}
              height={14}
              viewBox="0 0 2 1"
              preserveAspectRatio="none"
              aria-hidden
            >
              <rect width={2} height={1} vectorEffect="non-scaling-stroke" {...look} />
            </svg>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
