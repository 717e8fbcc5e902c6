import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { COMMANDS } from "../../commands/commands";
import { formatAngka } from "../../domain/format";
import { t, tell } from "../../locale/t";
import type { Tercatat } from "../../session/results";
import { CommandButton } from "../shared/command-button";
import { Searched } from "../shared/searched";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    minWidth: 0,
    margin: 0,
    padding: "4px 0 6px",
    border: "none",
  },
  list: { maxHeight: "40vh", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  item: { display: "flex", gap: "6px", padding: "3px 0" },
  time: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  label: { display: "flex", flex: "1 1 auto", gap: "6px", minWidth: 0, cursor: "pointer" },
});

/** The commands that can be undone, the last one first; whichever is chosen, those after it go with it. */
export default function HistoryList({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { riwayat } = state;
  const [chosen, setChosen] = useState(1);
  const banyak = Math.min(chosen, riwayat.length);
  const choose = (index: number) => setChosen(index < banyak ? Math.max(1, index) : index + 1);
  return (
    <fieldset className={styles.root}>
      <legend>{t("kaki.riwayatJudul")}</legend>
      <p className={looks.quiet}>{t("kaki.riwayatPetunjuk")}</p>
      <Searched items={riwayat} textOf={(entry) => `${timeOf(entry)} ${lineOf(entry)}`}>
        {(found) => (
          <ol className={styles.list}>
            {found.map((entry) => (
              <li key={entry.id} className={styles.item}>
                <label className={styles.label}>
                  <input
                    type="checkbox"
                    checked={riwayat.indexOf(entry) < banyak}
                    onChange={() => choose(riwayat.indexOf(entry))}
                  />
                  <span className={styles.time}>{timeOf(entry)}</span>
                  <span>{lineOf(entry)}</span>
                </label>
              </li>
            ))}
          </ol>
        )}
      </Searched>
      <div className={looks.closeButtons}>
        <CommandButton
          command={COMMANDS.urungkan}
          size="small"
          onClick={() => {
            onDone();
            void actions.undo(banyak);
          }}
        >
          {t("kaki.urungkanBanyak", { n: formatAngka(banyak, 0) })}
        </CommandButton>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {t("kaki.riwayatTutup")}
        </Button>
      </div>
    </fieldset>
  );
}

/** "14.32" */
function timeOf({ at }: Tercatat): string {
  const time = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(time.getHours())}.${two(time.getMinutes())}`;
}

function lineOf({ title, cells }: Tercatat): string {
  const isCounted = cells === 0 || title.includes(formatAngka(cells, 0));
  return isCounted ? tell(title) : t("kaki.riwayatSel", { judul: tell(title), n: formatAngka(cells, 0) });
}
