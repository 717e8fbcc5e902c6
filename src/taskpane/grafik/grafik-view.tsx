import { makeStyles } from "@fluentui/react-components";
import { useState, useEffect } from "react";
import { t } from "../../locale/t";
import type { Grafik } from "../../tasks/grafik/grafik";
import { kategoriRows } from "../hitung/kategori-rows";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { usePanel } from "../state/use-panel";
import { BatangChart } from "./batang-chart";
import { TrenChart } from "./tren-chart";
import { TriwulanMap } from "./triwulan-map";
import { CARD } from "../shared/looks";

const JENIS = ["capaian", "tren", "serapan", "triwulan"] as const;
type Jenis = (typeof JENIS)[number];

const useStyles = makeStyles({
  card: {
    ...CARD,
    gap: "10px",
  },
});

/** The charts that the place bears, one at a time; every point leads to its cell. */
export default function GrafikView() {
  const styles = useStyles();
  const grafik = useGrafik();
  const [wanted, setWanted] = useState<Jenis>("capaian");
  if (grafik === undefined) return <p role="status">{t("grafik.membaca")}</p>;
  const there = JENIS.filter((jenis) => (grafik?.[jenis].length ?? 0) > 0);
  const [first] = there;
  if (!grafik || first === undefined) return <p role="status">{t("grafik.kosong")}</p>;
  const shown = there.includes(wanted) ? wanted : first;
  return (
    <Section judul={shown === "serapan" ? judulSerapan(grafik) : t(`grafik.${shown}`)}>
      <div className={styles.card}>
        {there.length > 1 && (
          <Segmen<Jenis>
            label={t("grafik.pilih")}
            pilihan={there.map((value) => ({ value, label: t(`grafik.${value}.pendek`) }))}
            value={shown}
            onChange={setWanted}
          />
        )}
        <Chart jenis={shown} grafik={grafik} />
      </div>
    </Section>
  );
}

function judulSerapan({ tingkat }: Grafik): string {
  return t(`grafik.serapan.${tingkat}`);
}

function Chart({ jenis, grafik }: { readonly jenis: Jenis; readonly grafik: Grafik }) {
  const { inspeksi } = usePanel().state;
  const classes = inspeksi ? kategoriRows(inspeksi.result.ringkasan, inspeksi.result.skala) : [];
  switch (jenis) {
    case "capaian":
      return <BatangChart batang={grafik.capaian} classes={classes} judul={t("grafik.capaian")} />;
    case "serapan":
      return <BatangChart batang={grafik.serapan} classes={[]} judul={judulSerapan(grafik)} />;
    case "tren":
      return <TrenChart tren={grafik.tren} />;
    case "triwulan":
      return <TriwulanMap baris={grafik.triwulan} />;
  }
}

/** The place's figures as charts, read again when the workbook was; undefined until they are there. */
function useGrafik(): Grafik | null | undefined {
  const { state, actions } = usePanel();
  const [grafik, setGrafik] = useState<Grafik | null | undefined>(undefined);
  const { inspeksi } = state;
  useEffect(() => {
    let isLate = false;
    void actions.grafik().then((found) => {
      if (!isLate) setGrafik(found);
    });
    return () => {
      isLate = true;
    };
  }, [inspeksi, actions]);
  return grafik;
}
