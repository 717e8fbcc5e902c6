import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { TabelDokumen } from "../../tasks/naskah/perbarui/perbarui";
import { Disclosure } from "../shared/disclosure";
import { usePanel } from "../state/use-panel";
import { renewDocument, type RenewedDocument } from "./renew-document";
import { QUIET } from "../shared/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
  text: QUIET,
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  file: { maxWidth: "100%", font: "inherit" },
  list: { margin: 0, paddingLeft: "20px" },
});

/** *Perbarui dokumen Word*: the office's draft, with our tables renewed where they stand, as a new file. */
export function PerbaruiNaskah() {
  const styles = useStyles();
  const { state } = usePanel();
  const [renewed, setRenewed] = useState<RenewedDocument | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (renewed) URL.revokeObjectURL(renewed.url);
    const result = await renewDocument(file, state.laporan);
    setRenewed(typeof result === "string" ? null : result);
    setProblem(typeof result === "string" ? result : null);
  };
  return (
    <Disclosure summary={t("perbarui.judul")}>
      <div className={styles.root}>
        <p className={styles.text}>{t("perbarui.penjelasan")}</p>
        <input
          type="file"
          className={styles.file}
          accept=".docx"
          aria-label={t("perbarui.pilih")}
          onChange={(event) => void open(event.target.files?.[0])}
        />
        <div role="status">
          {problem !== null && <p className={styles.problem}>{problem}</p>}
          {renewed && (
            <Link href={renewed.url} download={renewed.nama}>
              {t("perbarui.simpan", { nama: renewed.nama })}
            </Link>
          )}
        </div>
        {renewed && (
          <ul className={styles.list}>
            {renewed.tabel.map((table) => (
              <Line key={table.judul} table={table} />
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}

function Line({ table }: { readonly table: TabelDokumen }) {
  const { judul, hasil, berubah } = table;
  const changes = berubah.map(({ baris, semula, menjadi, dibiarkan }) => {
    const words = { baris, semula: semula || "–", menjadi: menjadi || "–" };
    return t(dibiarkan ? "perbarui.dibiarkan" : "perbarui.sel", words);
  });
  const head = `${judul}: ${t(`perbarui.${hasil}`)}`;
  if (changes.length === 0) return <li>{head}</li>;
  return (
    <li>
      <Disclosure summary={`${head}, ${t("perbarui.jumlah", { n: formatAngka(changes.length, 0) })}`}>
        <ul>
          {changes.map((text, index) => (
            <li key={`${index} ${text}`}>{text}</li>
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
