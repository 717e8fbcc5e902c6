import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import type { Judgement } from "../../sheet/table";
import { CellButton } from "../shared/CellButton";
import { MoreList } from "../shared/MoreList";

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
        <p className={styles.line}>
          {judgement.cell !== "" && (
            <>
              <CellButton sheet={judgement.sheet} cell={judgement.cell} />{" "}
            </>
          )}
          {judgement.as}
          {judgement.read !== "" && (
            <span className={styles.read}> {t("hasil.tertulis", { teks: judgement.read })}</span>
          )}
        </p>
      )}
    />
  );
}
