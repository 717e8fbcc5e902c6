import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { formatAngka } from "../../domain/format";
import { t, tellWords } from "../../locale/t";
import { SEBUTAN } from "../../tasks/laporan/beda";
import type { SelTercatat, SumberAngka } from "../../tasks/laporan/report-sources";
import { CellButton } from "../shared/cell-button";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  figure: {
    minWidth: 0,
    margin: 0,
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  legend: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  cell: { display: "flex", alignItems: "baseline", flexWrap: "wrap", gap: "6px", padding: "2px 0" },
  words: { flex: "1 1 auto", minWidth: 0, fontVariantNumeric: "tabular-nums" },
});

/** Figures that several cells tell differently: where each is taken from, and the way to take it elsewhere. */
export function SumberAngkaList({ daftar }: { readonly daftar: readonly SumberAngka[] }) {
  const looks = useLooks();
  if (daftar.length === 0) return null;
  return (
    <Section judul={t("sumberAngka.judul")} jumlah={formatAngka(daftar.length, 0)}>
      <p className={looks.smallQuiet}>{t("sumberAngka.penjelasan")}</p>
      <MoreList
        items={daftar}
        keyOf={({ measure, nama }, index) => `${measure} ${nama} ${index}`}
        textOf={({ measure, nama }) => `${SEBUTAN[measure]} ${nama}`}
        render={(angka) => <PilihanAngka angka={angka} />}
      />
    </Section>
  );
}

/** One figure: native radio buttons, one for each cell that tells it, each with the way there. */
function PilihanAngka({ angka }: { readonly angka: SumberAngka }) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const { tingkat, measure, tahun, nama, dipakai, lain, isPilihan } = angka;
  const group = useId();
  const choose = ({ sheet, cell }: SelTercatat) =>
    void actions.laporan.chooseSumber({ tingkat, measure, tahun, nama, sheet, cell });
  return (
    <fieldset className={styles.figure}>
      <legend className={styles.legend}>
        {tellWords(SEBUTAN[measure])}: {nama}
      </legend>
      {[dipakai, ...lain].map((sel) => (
        <div key={`${sel.sheet}!${sel.cell}`} className={styles.cell}>
          <label className={styles.words}>
            <input type="radio" name={group} checked={sel === dipakai} onChange={() => choose(sel)} />{" "}
            {t("sumberAngka.sel", { tertulis: sel.tertulis, tabel: sel.tabel })}
          </label>
          <CellButton sheet={sel.sheet} cell={sel.cell} />
        </div>
      ))}
      <p className={looks.smallQuiet}>{t(isPilihan ? "sumberAngka.pilihan" : "sumberAngka.urutan")}</p>
    </fieldset>
  );
}
