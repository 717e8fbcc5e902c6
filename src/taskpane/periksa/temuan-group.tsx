import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { jumlahTemuan } from "../../commands/ringkas-temuan";
import { formatAngka } from "../../domain/format";
import type { Inspeksi } from "../../session/results";
import { t } from "../../locale/t";
import { areaName } from "../../sheet/address";
import { AlikeList } from "../shared/alike-list";
import { asalLembar, type Asal } from "../shared/cell-references";
import type { Temuan } from "../../tasks/periksa/temuan";
import { usePanel } from "../state/use-panel";
import { PetaRumus } from "./peta/peta-rumus";
import { TemuanItem } from "./temuan-item";
import type { Kelompok } from "./views";
import { useLooks } from "../shared/use-looks";

interface TemuanGroupProps {
  readonly group: Kelompok;
  readonly inspeksi: Inspeksi;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    // Not while a mouse is over it: what stands below would slip away from under it.
    "&:has(:focus-visible) > h2": { WebkitLineClamp: "none" },
  },
});

/** The findings of one table, the most serious first; or the odd formulas of one sheet, beside their map. */
export function TemuanGroup({ group, inspeksi }: TemuanGroupProps) {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  const { sheet, table, temuan } = group;
  const { hasil } = usePanel().state.periksa;
  const map = hasil?.peta.find((one) => one.sheet === sheet);
  const title = table
    ? table.caption || t("kartu.tanpaJudul", { area: areaName(table.area) })
    : titleOf(sheet);
  const asal: Asal = {
    ...asalLembar(inspeksi.snapshot, sheet),
    ...(table ? { area: table.area } : {}),
  };
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={looks.caption} title={title}>
        {title}
      </h2>
      <p className={looks.smallQuiet}>{table ? countLine(table.sheet, temuan) : t("periksa.janggal.isi")}</p>
      {!table && hasil && map && <PetaRumus map={map} temuan={hasil.temuan} />}
      <AlikeList
        items={temuan}
        keyOf={(one) => one.id}
        nameOf={({ indikator, cell }) => `${indikator} ${cell}`}
        sentenceOf={({ message }) => message}
        isApart={({ severity, correction, abaikan }) =>
          severity !== "remark" || correction !== null || abaikan !== null
        }
        render={(one) => <TemuanItem temuan={one} asal={asal} />}
        step={5}
      />
    </section>
  );
}

function titleOf(sheet: string): string {
  return t("periksa.janggal.lembar", { lembar: sheet });
}

function countLine(letak: string, temuan: readonly Temuan[]): string {
  const jumlah = jumlahTemuan({ temuan });
  const salah = formatAngka(jumlah.salah, 0);
  const catatan = formatAngka(jumlah.catatan, 0);
  if (jumlah.diabaikan > 0)
    return t("periksa.kelompok.diabaikan", { letak, n: formatAngka(jumlah.diabaikan, 0) });
  if (jumlah.catatan === 0) return t("periksa.kelompok.salah", { letak, salah });
  if (jumlah.salah === 0) return t("periksa.kelompok.catatan", { letak, catatan });
  return t("periksa.kelompok.salahDanCatatan", { letak, salah, catatan });
}
