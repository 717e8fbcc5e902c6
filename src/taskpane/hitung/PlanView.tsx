import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { areaName } from "../../sheet/address";
import { Section } from "../shared/Section";
import type { Inspeksi } from "../../excel/sesi";
import { PlanTable } from "./PlanTable";
import { planGroups } from "./plan-rows";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px", padding: "12px" },
  heading: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  line: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  ways: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What *Hitung ulang* would write, before it is written. */
export function PlanView({ inspeksi }: { readonly inspeksi: Inspeksi }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const groups = planGroups(inspeksi);
  return (
    <div className={styles.root}>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {t("rencana.judul")}
        </h2>
        <p className={styles.line}>{t(groups.length === 0 ? "rencana.kosong" : "rencana.penjelasan")}</p>
      </div>
      {groups.map(({ table, rows, rumus, nilai }) => (
        <Section
          key={table.id}
          judul={table.caption || t("kartu.tanpaJudul", { area: areaName(table.area) })}
          jumlah={t("rencana.jumlah", { n: formatAngka(rumus + nilai, 0) })}
        >
          <p className={styles.ways}>
            {t("rencana.cara", {
              lembar: table.sheet,
              rumus: formatAngka(rumus, 0),
              nilai: formatAngka(nilai, 0),
            })}
          </p>
          <PlanTable rows={rows} />
        </Section>
      ))}
    </div>
  );
}
