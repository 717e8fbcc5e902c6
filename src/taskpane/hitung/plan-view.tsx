import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { areaName } from "../../sheet/address";
import { Section } from "../shared/section";
import type { Inspeksi } from "../../session/results";
import { cellsToReplace } from "../state/views";
import { DigantiList } from "./diganti-list";
import { PlanColumns } from "./plan-columns";
import { PlanFilter, SEMUA, type PlanChoice } from "./plan-filter";
import { PlanHighlights } from "./plan-highlight-list";
import { PlanTable } from "./plan-table";
import { RumusKantorList } from "./rumus-kantor-list";
import { SkippedList } from "./skipped-list";
import { planGroups, type PlanGroup, type PlanRow } from "./plan-rows";
import { HEADING } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  heading: { ...HEADING, outline: "none" },
  line: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** Everything that *Hitung ulang* would change, before it changes it: cells, and our highlights. */
export default function PlanView({ inspeksi }: { readonly inspeksi: Inspeksi }) {
  const styles = useStyles();
  const looks = useLooks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [choice, setChoice] = useState(SEMUA);
  const groups = planGroups(inspeksi);
  const isEmpty = groups.every(({ rows }) => rows.length === 0);
  const diganti = cellsToReplace(inspeksi);
  const { skipped, rumusKantor } = inspeksi.result;
  const kantor = rumusKantor.filter(({ beda }) => beda.length > 0);
  return (
    <div className={looks.screen}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {t("rencana.judul")}
        </h2>
        <p className={styles.line}>{t(isEmpty ? "rencana.kosong" : "rencana.penjelasan")}</p>
      </div>
      {!isEmpty && <PlanFilter groups={groups} choice={choice} onChange={setChoice} />}
      {diganti.length > 0 && choice.jenis === null && (
        <Section judul={t("rencana.diganti")} jumlah={formatAngka(diganti.length, 0)}>
          <DigantiList diganti={diganti} isPlanned />
        </Section>
      )}
      {chosen(groups, choice).map((group) => (
        <Section
          key={group.table.id}
          judul={group.table.caption || t("kartu.tanpaJudul", { area: areaName(group.table.area) })}
          jumlah={t("rencana.jumlah", { n: formatAngka(group.rumus + group.nilai, 0) })}
        >
          {group.rumus + group.nilai > 0 && <p className={looks.smallQuiet}>{waysOf(group)}</p>}
          <PlanColumns table={group.table} columns={group.columns} />
          {group.rows.length > 0 && <PlanTable rows={group.rows} withRumus={choice.withRumus} />}
        </Section>
      ))}
      {kantor.length > 0 && (
        <Section judul={t("rencana.rumusKantor")} jumlah={formatAngka(kantor.length, 0)}>
          <RumusKantorList columns={kantor} />
        </Section>
      )}
      <PlanHighlights inspeksi={inspeksi} />
      {skipped.length > 0 && (
        <Section judul={t("rencana.dilewati")} jumlah={formatAngka(skipped.length, 0)}>
          <SkippedList skipped={skipped} />
        </Section>
      )}
    </div>
  );
}

function chosen(groups: readonly PlanGroup[], { table, jenis }: PlanChoice): readonly PlanGroup[] {
  const ofKind = (rows: readonly PlanRow[]): PlanRow[] =>
    rows
      .map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.jenis === jenis) }))
      .filter(({ cells }) => cells.length > 0);
  return groups
    .filter((group) => table === null || group.table.id === table)
    .map((group) => (jenis === null ? group : { ...group, rows: ofKind(group.rows) }))
    .filter(({ rows }) => jenis === null || rows.length > 0);
}

/** "Tabel 3.2: 24 rumus, 4 angka tetap"; what there is none of is not named. */
function waysOf({ table, rumus, nilai }: PlanGroup): string {
  const ways = [
    ...(rumus > 0 ? [t("rencana.rumus", { n: formatAngka(rumus, 0) })] : []),
    ...(nilai > 0 ? [t("rencana.nilai", { n: formatAngka(nilai, 0) })] : []),
  ];
  return t("rencana.cara", { lembar: table.sheet, cara: ways.join(", ") });
}
