import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { SMALL } from "./looks";
import { useLooks } from "./use-looks";

interface SegmenProps<T extends string> {
  readonly label: string;
  readonly pilihan: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    minWidth: 0,
    margin: 0,
    padding: "2px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  choice: {
    position: "relative",
    flex: "1 1 auto",
    // In a contrast theme the chosen one keeps the colour that goes with its ground.
    "@media (forced-colors: none)": {
      "& > input:hover + span": { color: tokens.colorNeutralForeground1 },
    },
    "& > input:focus-visible + span": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
  },
  face: {
    display: "block",
    padding: "4px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ...SMALL,
    textAlign: "center",
    overflowWrap: "normal",
    "@media (forced-colors: active)": { border: "1px solid Canvas" },
  },
  chosen: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      border: "1px solid Highlight",
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

/** One choice out of two or three, all in sight; native radio buttons, so arrows and touch work as usual. */
export function Segmen<T extends string>({
  label,
  pilihan,
  value,
  disabled = false,
  onChange,
}: SegmenProps<T>) {
  const styles = useStyles();
  const looks = useLooks();
  const name = useId();
  return (
    <fieldset className={styles.root} disabled={disabled}>
      <legend className={looks.unseen}>{label}</legend>
      {pilihan.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span className={mergeClasses(styles.face, choice.value === value && styles.chosen)}>
            {choice.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
