import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Kunci } from "../../locale/t";
import { Kalimat } from "../shared/kalimat";
import { Sumber } from "./sumber";
import { NARROW } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface ChoiceRuleProps<T extends string> {
  /** A sentence with {pilihan} in it. */
  readonly kunci: Kunci;
  /** Name of the control, for who does not see the sentence around it. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly sumber?: string;
  readonly children?: ReactNode;
  readonly onChange: (value: T) => void;
}

const useStyles = makeStyles({
  /** The browser's list cuts what has no room in it. */
  whole: { display: "none", fontWeight: tokens.fontWeightSemibold, [NARROW]: { display: "block" } },
  select: { display: "inline-flex", maxWidth: "100%", margin: "2px 0", verticalAlign: "middle" },
});

/** One rule: a sentence, the choice inside it, where the rule comes from. */
export function ChoiceRule<T extends string>(props: ChoiceRuleProps<T>) {
  const { kunci, label, options, value, sumber, children, onChange } = props;
  const styles = useStyles();
  const looks = useLooks();
  const sumberId = useId();
  const choose = (chosen: string) => {
    const option = options.find((known) => known.value === chosen);
    if (option) onChange(option.value);
  };
  const control = (
    <Select
      className={styles.select}
      aria-label={label}
      aria-describedby={sumber === undefined ? undefined : sumberId}
      value={value}
      onChange={(_, data) => choose(data.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={looks.tightStack}>
      <div className={looks.line}>
        <Kalimat kunci={kunci} isi={{ pilihan: control }} />
      </div>
      <span className={styles.whole} aria-hidden>
        {options.find((option) => option.value === value)?.label}
      </span>
      {children}
      {sumber !== undefined && <Sumber id={sumberId} teks={sumber} />}
    </div>
  );
}
