import { t } from "../../locale/t";
import type { Inspeksi } from "../../session/results";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { KalimatTempat } from "./kalimat-tempat";
import { highlightLines, type HighlightLine } from "./plan-highlights";
import { useLooks } from "../shared/use-looks";

/** The marks that a run puts on or takes off, since it changes the look of cells that it does not write. */
export function PlanHighlights({ inspeksi }: { readonly inspeksi: Inspeksi }) {
  const looks = useLooks();
  const lines = highlightLines(inspeksi);
  if (lines.length === 0) return null;
  return (
    <Section judul={t("rencana.sorotan")}>
      <MoreList
        items={lines}
        keyOf={({ sheet, style, isPutOn }) => `${sheet}${style}${isPutOn}`}
        textOf={sentenceOf}
        render={(line) => (
          <p className={looks.smallLine}>
            <KalimatTempat sheet={line.sheet} cell={line.areas[0] ?? ""} kalimat={sentenceOf(line)} />
          </p>
        )}
      />
    </Section>
  );
}

function sentenceOf({ sheet, style, isPutOn, areas }: HighlightLine): string {
  const tanda = t(`rencana.sorot.${style}`);
  const rest = areas.slice(1).join(", ");
  const daerah = rest === "" ? "" : ` ${t("rencana.sorotJuga", { daerah: rest })}`;
  return `${t(isPutOn ? "rencana.sorotDipasang" : "rencana.sorotDilepas", { lembar: sheet, tanda })}${daerah}`;
}
