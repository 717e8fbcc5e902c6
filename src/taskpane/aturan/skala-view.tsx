import { makeStyles, tokens } from "@fluentui/react-components";
import { rentangKelas } from "../../domain/rentang-kelas";
import type { Skala } from "../../domain/skala";
import { t } from "../../locale/t";
import { KategoriSign } from "../shared/kategori-sign";
import { SkalaStrip } from "./skala-strip";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: { padding: "3px 4px", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  range: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "pre" },
});

/** The scale in use: the whole line as a strip, and each class with its bounds. */
export function SkalaView({ skala }: { readonly skala: Skala }) {
  const styles = useStyles();
  const looks = useLooks();
  const langkah = skala.kelas.length;
  return (
    <div className={looks.tightStack}>
      <SkalaStrip skala={skala} />
      <table className={styles.table}>
        <caption className={looks.unseen}>{skala.nama}</caption>
        <thead className={looks.unseen}>
          <tr>
            <th scope="col">{t("skala.nama")}</th>
            <th scope="col">{t("skala.rentang")}</th>
          </tr>
        </thead>
        <tbody>
          {skala.kelas.map((kelas, index) => (
            <tr key={kelas.nama}>
              <th scope="row" className={styles.cell}>
                <KategoriSign warna={kelas.warna} tingkat={langkah - index} langkah={langkah} /> {kelas.nama}
                {kelas.gagal && <span className={looks.dim}> · {t("skala.gagal")}</span>}
              </th>
              <td className={`${styles.cell} ${styles.range}`}>{rentangKelas(skala, kelas)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
