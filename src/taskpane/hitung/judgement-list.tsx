import { t, tell } from "../../locale/t";
import type { Judgement } from "../../sheet/table";
import { rowName } from "../mengapa/describe-cell";
import { AlikeList } from "../shared/alike-list";
import { ColumnQuestion } from "./column-question";
import { MethodQuestion } from "./method-question";
import { usePanel } from "../state/use-panel";
import { KalimatTempat } from "./kalimat-tempat";
import { useLooks } from "../shared/use-looks";

/** What was decided where the sheet left it open: the cell, what stands there, what it was taken for. */
export function JudgementList({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const looks = useLooks();
  const { inspeksi } = usePanel().state;
  return (
    <AlikeList
      items={judgements}
      keyOf={(judgement, index) => `${judgement.sheet}!${judgement.cell}#${index}`}
      nameOf={(item) => `${inspeksi ? rowName(inspeksi, item) : ""} ${item.sheet} ${item.cell}`}
      sentenceOf={(judgement) => tell(judgement.as)}
      isApart={({ question, metode }) => Boolean(question ?? metode)}
      render={(judgement) => (
        <div className={looks.smallLine}>
          <KalimatTempat
            sheet={judgement.sheet}
            cell={judgement.cell}
            kalimat={judgement.as}
            read={judgement.read}
          />
          {judgement.read !== "" && !judgement.as.startsWith(judgement.read) && (
            <span className={looks.dim}> {t("hasil.tertulis", { teks: judgement.read })}</span>
          )}
          {judgement.question && <ColumnQuestion question={judgement.question} />}
          {judgement.metode && <MethodQuestion question={judgement.metode} />}
        </div>
      )}
    />
  );
}
