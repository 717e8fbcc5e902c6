import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { Judgement } from "../../sheet/table";
import { MoreList } from "../shared/more-list";
import { ColumnQuestion } from "./column-question";
import { KalimatTempat } from "./kalimat-tempat";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  read: { color: tokens.colorNeutralForeground2 },
});

/** What was decided where the sheet left it open: the cell, what stands there, what it was taken for. */
export function JudgementList({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const styles = useStyles();
  return (
    <MoreList
      items={judgements}
      keyOf={(judgement, index) => `${judgement.sheet}!${judgement.cell}#${index}`}
      render={(judgement) => (
        <div className={styles.line}>
          <KalimatTempat sheet={judgement.sheet} cell={judgement.cell} kalimat={judgement.as} />
          {judgement.read !== "" && (
            <span className={styles.read}> {t("hasil.tertulis", { teks: judgement.read })}</span>
          )}
          {judgement.question && <ColumnQuestion question={judgement.question} />}
        </div>
      )}
    />
  );
}
