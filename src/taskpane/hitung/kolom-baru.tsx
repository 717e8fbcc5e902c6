import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableColumnTopBottom16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useId, useState } from "react";
import { t } from "../../locale/t";
import type { Table } from "../../sheet/table";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

const KolomBaruForm = lazy(() => import("./kolom-baru-form"));

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", marginLeft: "-8px", color: tokens.colorBrandForeground1 },
});

/** A table without computed columns is offered those that its figures allow; nothing for any other table. */
export function KolomBaru({ table, judul }: { readonly table: Table; readonly judul: string }) {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  const { state } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const tawaran = state.inspeksi?.tawaran.find((own) => own.table === table.id);
  if (!tawaran) return null;
  const kolom = tawaran.kolom.map((own) => own.judul).join(", ");
  return (
    <div className={looks.closeStack}>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        icon={<TableColumnTopBottom16Regular />}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t("baru.tawaranTabel", { kolom, tabel: judul })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("baru.tawaran", { kolom })}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && tawaran.halangan !== null && <p className={looks.line}>{tawaran.halangan}</p>}
        {isOpen && tawaran.halangan === null && (
          <Suspense>
            <KolomBaruForm table={table} tawaran={tawaran} onDone={() => setOpen(false)} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
