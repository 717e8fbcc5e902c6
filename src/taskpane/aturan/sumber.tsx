import { makeStyles, tokens } from "@fluentui/react-components";
import { t, tell } from "../../locale/t";
import { Disclosure } from "../shared/disclosure";
import { useLooks } from "../shared/use-looks";

interface SumberProps {
  readonly id?: string;
  readonly teks: string;
}

const useStyles = makeStyles({
  text: { margin: "0 0 4px 20px", color: tokens.colorNeutralForeground2 },
});

/** Where a rule comes from: one word, the rest on demand. */
export function Sumber({ id, teks }: SumberProps) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={looks.small}>
      <Disclosure summary={t("aturan.sumber")}>
        <p id={id} className={styles.text}>
          {tell(teks)}
        </p>
      </Disclosure>
    </div>
  );
}
