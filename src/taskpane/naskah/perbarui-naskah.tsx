import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { TabelDokumen } from "../../tasks/naskah/perbarui/perbarui";
import type { SelBerubah } from "../../tasks/naskah/perbarui/renew-row";
import { Disclosure } from "../shared/disclosure";
import { usePanel } from "../state/use-panel";
import type { RenewedDocument } from "./renew-document";
import { FilePick } from "../shared/file-pick";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "6px" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** *Perbarui dokumen Word*: the office's draft, with our tables renewed where they stand, as a new file. */
export function PerbaruiNaskah() {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const [renewed, setRenewed] = useState<RenewedDocument | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File) => {
    if (renewed) URL.revokeObjectURL(renewed.url);
    const result = await actions.laporan.renewDocument(file);
    setRenewed(typeof result === "string" ? null : result);
    setProblem(typeof result === "string" ? result : null);
  };
  return (
    <Disclosure summary={t("perbarui.judul")}>
      <div className={styles.root}>
        <p className={looks.quiet}>{t("perbarui.penjelasan")}</p>
        <FilePick label={t("perbarui.pilih")} accept=".docx" onPick={(file) => void open(file)} />
        <div role="status">
          {problem !== null && <p className={styles.problem}>{problem}</p>}
          {renewed && (
            <Link href={renewed.url} download={renewed.nama}>
              {t("perbarui.simpan", { nama: renewed.nama })}
            </Link>
          )}
        </div>
        {renewed && <p className={looks.quiet}>{summaryOf(renewed)}</p>}
        {renewed && (
          <ul className={looks.plainList}>
            {renewed.tabel.map((table) => (
              <Line key={table.judul} table={table} />
            ))}
            {renewed.grafik.map(({ judul, hasil }, index) => (
              <li key={`${index} ${judul}`}>
                {t("perbarui.grafik", { judul })}: {t(`perbarui.${hasil}`)}
              </li>
            ))}
            {renewed.uraian.length > 0 && <Prose uraian={renewed.uraian} />}
          </ul>
        )}
      </div>
    </Disclosure>
  );
}

/** What changed in the workbook since, and what a person changed in the document. */
function summaryOf({ berubahSejak, tabel, uraian }: RenewedDocument): string {
  const own = [...tabel.flatMap(({ berubah }) => berubah), ...uraian];
  const left = own.filter(({ dibiarkan }) => dibiarkan === "diubah").length;
  return [
    berubahSejak === null
      ? t("perbarui.tanpaCatatan")
      : t("perbarui.berubahSejak", { n: formatAngka(berubahSejak, 0) }),
    ...(left > 0 ? [t("perbarui.diubahOrang", { n: formatAngka(left, 0) })] : []),
  ].join(" ");
}

function Line({ table }: { readonly table: TabelDokumen }) {
  const { judul, hasil, berubah } = table;
  const head = `${judul}: ${t(`perbarui.${hasil}`)}`;
  if (berubah.length === 0) return <li>{head}</li>;
  return <Changes head={head} changes={berubah.map(wordsOf)} />;
}

function Prose({ uraian }: Pick<RenewedDocument, "uraian">) {
  const changes = uraian.map(proseWords);
  return <Changes head={t("perbarui.uraian")} changes={changes} />;
}

function Changes({ head, changes }: { readonly head: string; readonly changes: readonly string[] }) {
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

/** A figure in a sentence of the office's is told with its sentence: the words around it are the person's to check. */
function proseWords({ kalimat, semula, menjadi, dibiarkan }: RenewedDocument["uraian"][number]): string {
  const baris = kalimat === null ? t("perbarui.uraian") : `“${kalimat}”`;
  if (dibiarkan === "hilang" && kalimat === null) return t("perbarui.takDitulisLagi", { baris, semula });
  if (dibiarkan === "belum-ada") return t("perbarui.belumAda", { baris, menjadi });
  if (dibiarkan === "hilang") return t("perbarui.hilang", { baris, semula });
  if (dibiarkan === "tak-tercatat") return t("perbarui.takTercatat", { baris, semula, menjadi });
  const words = wordsOf({ baris, semula, menjadi, dibiarkan });
  return kalimat !== null && dibiarkan === null ? `${words}; ${t("perbarui.bacaLagi")}` : words;
}

function wordsOf({ baris, semula, menjadi, dibiarkan }: SelBerubah): string {
  const words = { baris: baris || "–", semula: semula || "–", menjadi: menjadi || "–" };
  if (dibiarkan === null) return t("perbarui.sel", words);
  return t(dibiarkan === "diubah" ? "perbarui.diubah" : "perbarui.dibiarkan", words);
}
