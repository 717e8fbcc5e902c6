import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatPersen, formatRupiah } from "../../domain/format";
import { t } from "../../locale/t";
import { areaName } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import type { Serapan, SerapanRow } from "../../tasks/hitung/serapan";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";
import { SMALL } from "../shared/looks";

interface SerapanCardProps {
  readonly serapan: Serapan;
  /** Named in the heading where there are several. */
  readonly tabel: Table | undefined;
}

const LEVELS = ["hasil.program", "hasil.kegiatan", "hasil.subKegiatan"] as const;
type Level = (typeof LEVELS)[number];

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  total: { margin: 0 },
  figure: {
    fontSize: tokens.fontSizeHero800,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightHero800,
    fontVariantNumeric: "tabular-nums",
  },
  quiet: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    ...SMALL,
    fontVariantNumeric: "tabular-nums",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "0 8px",
    width: "100%",
    padding: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  percent: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
  },
});

/** How much of the budget was spent: the total over the programmes, then one level at a time. */
export function SerapanCard({ serapan, tabel }: SerapanCardProps) {
  const styles = useStyles();
  const { rows, total } = serapan;
  const levels = LEVELS.filter((_, level) => rows.some((row) => row.level === level));
  const [chosen, setChosen] = useState<Level | undefined>(levels[0]);
  const shown = rows.filter(({ level }) => LEVELS[level] === chosen);
  const title = tabel && (tabel.caption || t("kartu.tanpaJudul", { area: areaName(tabel.area) }));
  return (
    <Section judul={title ? t("hasil.serapanTabel", { tabel: title }) : t("hasil.serapan")}>
      <div className={styles.card}>
        <p className={styles.total}>
          <span className={styles.figure}>{percentOf(total)}</span>{" "}
          <span className={styles.quiet}>{amountsOf(total)}</span>
        </p>
        {levels.length > 1 && chosen && (
          <Segmen<Level>
            label={t("hasil.serapanTingkat")}
            pilihan={levels.map((value) => ({ value, label: t(value) }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        <MoreList
          key={chosen}
          items={shown}
          keyOf={({ cell }) => cell}
          textOf={({ nama }) => nama}
          render={(row) => <Line row={row} />}
        />
      </div>
    </Section>
  );
}

function Line({ row }: { readonly row: SerapanRow }) {
  const styles = useStyles();
  const { actions } = usePanel();
  const { sheet, cell, nama } = row;
  return (
    <button
      type="button"
      className={styles.row}
      title={t("sel.pilih", { sel: cell, lembar: sheet })}
      onClick={() => void actions.selectCell(sheet, cell)}
    >
      <span className={styles.name}>{nama}</span>
      <span className={styles.percent}>{percentOf(row)}</span>
      <span className={styles.quiet}>{amountsOf(row)}</span>
    </button>
  );
}

function percentOf({ persen }: Serapan["total"]): string {
  return persen === null ? t("hasil.serapanTanpaPagu") : formatPersen(persen);
}

function amountsOf({ pagu, realisasi }: Serapan["total"]): string {
  return t("hasil.serapanDari", { realisasi: formatRupiah(realisasi), pagu: formatRupiah(pagu) });
}
