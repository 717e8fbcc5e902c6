import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableEdit16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { areaName } from "../../sheet/address";
import type { ColumnCorrection, Judgement, Table } from "../../sheet/table";
import { Disclosure } from "../shared/disclosure";
import { usePanel } from "../state/use-panel";
import { ColumnLine } from "./column-line";
import { JudgementList } from "./judgement-list";
import { KolomBaru } from "./kolom-baru";
import { useLooks } from "../shared/use-looks";

const ColumnEditor = lazy(() => import("./column-editor"));

interface TableCardProps {
  readonly table: Table;
  readonly judgements: readonly Judgement[];
  readonly koreksi: readonly ColumnCorrection[];
  /** Whether the sheet has to be named, because more than one is shown. */
  readonly withSheet: boolean;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    // Not while a mouse is over it: what stands below would slip away from under it.
    "&:has(:focus-visible) > h3": { WebkitLineClamp: "none" },
  },
  button: { alignSelf: "flex-start", marginLeft: "-8px", color: tokens.colorBrandForeground1 },
});

/** One table as understood: what it is, where, which columns were read and which will be filled. */
export function TableCard(props: TableCardProps) {
  const { table, judgements, koreksi, withSheet, isEditing, onEdit } = props;
  const styles = useStyles();
  const looks = useLooks();
  const { state } = usePanel();
  const titleId = useId();
  const area = areaName(table.area);
  const title = table.caption || t("kartu.tanpaJudul", { area });
  const baris = formatAngka(table.rows.filter((row) => row.kind === "data").length, 0);
  const isProtected = state.inspeksi?.snapshot.sheets.some(
    (sheet) => sheet.name === table.sheet && sheet.isProtected,
  );
  const asked = judgements.filter(({ question, metode }) => question ?? metode);
  const told = judgements.filter((judgement) => !asked.includes(judgement));
  return (
    <article className={`${styles.root} ${looks.small}`} aria-labelledby={titleId}>
      <h3 id={titleId} className={looks.caption} title={title}>
        {title}
      </h3>
      <p className={looks.quiet}>
        {t(`jenis.${table.kind}`)}
        {" · "}
        {withSheet
          ? t("kartu.letakLembar", { lembar: table.sheet, area, baris })
          : t("kartu.letak", { area, baris })}
      </p>
      {isProtected && <p className={looks.quiet}>{t("kartu.dilindungi", { lembar: table.sheet })}</p>}
      <ColumnLine table={table} />
      <KolomBaru table={table} judul={title} />
      {asked.length > 0 && <JudgementList judgements={asked} />}
      {told.length > 0 && (
        <Disclosure summary={t("kartu.pertimbangan", { n: formatAngka(told.length, 0) })}>
          <JudgementList judgements={told} />
        </Disclosure>
      )}
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<TableEdit16Regular />}
        aria-expanded={isEditing}
        aria-label={t(isEditing ? "kartu.tutupKolomTabel" : "kartu.ubahKolomTabel", { tabel: title })}
        onClick={() => onEdit(!isEditing)}
      >
        {t(isEditing ? "kartu.tutupKolom" : "kartu.ubahKolom")}
      </Button>
      {isEditing && (
        <Suspense>
          <ColumnEditor table={table} koreksi={koreksi} />
        </Suspense>
      )}
    </article>
  );
}
