import { isRole } from "../../domain/roles";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatPersen, formatRupiah } from "../../domain/format";
import { t } from "../../locale/t";
import { areaName, cellName, parseCell } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import type { Serapan, SerapanRow } from "../../tasks/hitung/serapan";
import type { SerapanAnggaran } from "../../tasks/hitung/serapan-anggaran";
import type { TempatAngka } from "../../tasks/mengapa/explain-place";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";
import { CARD, NAME_AND_FIGURE, PLAIN_BUTTON, SMALL } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface SerapanCardProps {
  readonly anggaran: SerapanAnggaran;
  /** Named in the heading where there are several budgets. */
  readonly tabel: Table | undefined;
  /** Other tables that come to the same. */
  readonly sama: readonly Table[];
}

const LEVELS = ["hasil.program", "hasil.kegiatan", "hasil.subKegiatan"] as const;
type Level = (typeof LEVELS)[number];

const useStyles = makeStyles({
  card: {
    ...CARD,
    gap: "8px",
  },
  quiet: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    ...SMALL,
    fontVariantNumeric: "tabular-nums",
  },
  total: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  row: { ...NAME_AND_FIGURE, gap: "0 8px", padding: "4px 0" },
  way: {
    ...PLAIN_BUTTON,
    minWidth: 0,
    overflowWrap: "anywhere",
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  percent: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
  },
});

/** How much of the budget was spent: the total over the programmes, then one level at a time. */
export function SerapanCard({ anggaran: { serapan }, tabel, sama }: SerapanCardProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { rows, total, table } = serapan;
  const levels = LEVELS.filter((_, level) => rows.some((row) => row.level === level));
  const [chosen, setChosen] = useState<Level | undefined>(levels[0]);
  const shown = rows.filter(({ level }) => LEVELS[level] === chosen);
  const own = usePanel().state.inspeksi?.result.tables.find(({ id }) => id === table);
  const judul = tabel
    ? t("hasil.serapanTabel", { tabel: titleOf(tabel), lembar: tabel.sheet })
    : t("hasil.serapan");
  const others = [...new Set(sama.map(({ sheet }) => sheet))].join(", ");
  return (
    <Section judul={judul}>
      <div className={styles.card}>
        <div className={styles.total}>
          <Percent className={looks.figure} tempat={{ serapan: table, baris: null }} nama={judul}>
            {total}
          </Percent>{" "}
          <span className={styles.quiet}>{amountsOf(total)}</span>
          {others !== "" && (
            <span className={styles.quiet}>{t("hasil.serapanSama", { lembar: others })}</span>
          )}
        </div>
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
          render={(row) => <Line row={row} id={table} table={own} />}
        />
      </div>
    </Section>
  );
}

function titleOf({ caption, area }: Table): string {
  return caption || t("kartu.tanpaJudul", { area: areaName(area) });
}

interface LineProps {
  readonly row: SerapanRow;
  /** Of the table. */
  readonly id: string;
  readonly table: Table | undefined;
}

function Line({ row, id, table }: LineProps) {
  const styles = useStyles();
  const { actions } = usePanel();
  const { sheet, cell, nama } = row;
  const share = table && shareCell(table, cell);
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.way}
        title={t("sel.pilih", { sel: cell, lembar: sheet })}
        onClick={() => void actions.selectCell(sheet, cell)}
      >
        {nama}
      </button>
      <Percent
        className={styles.percent}
        tempat={share ? { sheet, cell: share } : { serapan: id, baris: cell }}
        nama={nama}
      >
        {row}
      </Percent>
      <span className={styles.quiet}>{amountsOf(row)}</span>
    </div>
  );
}

interface PercentProps {
  readonly className: string;
  readonly tempat: TempatAngka;
  readonly nama: string;
  readonly children: Serapan["total"];
}

/** A share that says why it is what it is; where there is no pagu, that. */
function Percent({ className, tempat, nama, children: { persen } }: PercentProps) {
  if (persen === null) return <span className={className}>{t("hasil.serapanTanpaPagu")}</span>;
  return (
    <MengapaFigure className={className} tempat={tempat} nama={nama}>
      {formatPersen(persen)}
    </MengapaFigure>
  );
}

/** Where the row's share of spending stands; null in a table that has no such column, or several. */
function shareCell({ columns }: Table, cell: string): string | null {
  const [share, ...others] = columns.filter(isRole("capaian_anggaran"));
  const row = parseCell(cell)?.row;
  return share && others.length === 0 && row !== undefined ? cellName(row, share.column) : null;
}

function amountsOf({ pagu, realisasi }: Serapan["total"]): string {
  return t("hasil.serapanDari", { realisasi: formatRupiah(realisasi), pagu: formatRupiah(pagu) });
}
