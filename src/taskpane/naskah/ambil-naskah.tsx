import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import type { Naskah } from "../../tasks/naskah/naskah";
import { CommandButton } from "../shared/command-button";
import { Disclosure } from "../shared/disclosure";
import { usePanel } from "../state/use-panel";
import { FilePick } from "../shared/file-pick";
import { useLooks } from "../shared/use-looks";

const TableChoice = lazy(() => import("./table-choice"));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** *Ambil tabel dari Word*: pick a report, see its tables, take those that are wanted into sheets. */
export function AmbilNaskah() {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const [naskah, setNaskah] = useState<Naskah | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const open = async (file: File) => {
    setLeft(new Set());
    const read = await readDocument(file);
    setNaskah(read.naskah);
    setProblem(read.problem);
  };
  const chosen = naskah?.tabel.map(({ nomor }) => nomor).filter((nomor) => !left.has(nomor)) ?? [];
  return (
    <Disclosure summary={t("naskah.ambil")}>
      <div className={styles.root}>
        <p className={looks.quiet}>{t("naskah.penjelasan")}</p>
        <FilePick label={t("naskah.pilih")} accept=".docx" onPick={(file) => void open(file)} />
        <div role="status">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
        {naskah && (
          <>
            {naskah.takTerbaca.map((kalimat) => (
              <p key={kalimat} className={looks.quiet}>
                {kalimat}
              </p>
            ))}
            <Suspense>
              <TableChoice naskah={naskah} left={left} onLeave={setLeft} />
            </Suspense>
            <CommandButton
              command={COMMANDS.ambilNaskah}
              isIdle={chosen.length === 0}
              onClick={() => void actions.ambilNaskah({ naskah, nomor: chosen })}
            >
              {t("naskah.ambilTabel", { n: chosen.length })}
            </CommandButton>
          </>
        )}
      </div>
    </Disclosure>
  );
}

interface ReadDocument {
  readonly naskah: Naskah | null;
  /** A sentence for the person, where there is nothing to take. */
  readonly problem: string | null;
}

/** The document of a file that was picked; its reader comes when it is asked for. */
async function readDocument(file: File): Promise<ReadDocument> {
  const { openNaskah } = await import("../../tasks/naskah/open-naskah");
  const { NaskahError } = await import("../../tasks/naskah/naskah-error");
  try {
    const naskah = openNaskah(new Uint8Array(await file.arrayBuffer()), file.name);
    return naskah.tabel.length === 0
      ? failed([t("naskah.tanpaTabel"), ...naskah.takTerbaca].join(" "))
      : { naskah, problem: null };
  } catch (error) {
    return failed(error instanceof NaskahError ? error.message : t("naskah.tidakTerbaca"));
  }
}

function failed(problem: string): ReadDocument {
  return { naskah: null, problem };
}
