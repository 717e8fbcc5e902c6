import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "4px", margin: "4px 0 0", border: 0, padding: 0 },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  choices: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

interface Choice {
  readonly id: string;
  readonly label: string;
  /** What speaks for it, or how it is computed. */
  readonly reason: string;
}

interface QuestionChoicesProps {
  readonly legend: string;
  /** null where nothing is done until somebody answers. */
  readonly chosen: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
}

/** A question that is asked once, with the answer in use marked. */
export function QuestionChoices({ legend, chosen, choices, onChoose }: QuestionChoicesProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {choices.map(({ id, label, reason }) => (
          <Button
            key={id}
            size="small"
            appearance={id === chosen ? "primary" : "secondary"}
            aria-pressed={id === chosen}
            title={reason}
            onClick={() => onChoose(id)}
          >
            {label}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
