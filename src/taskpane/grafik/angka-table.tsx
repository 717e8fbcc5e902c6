import type { Titik } from "../../tasks/grafik/titik";
import { makeStyles, tokens } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { CellButton } from "../shared/cell-button";
import { Disclosure } from "../shared/disclosure";
import { Searched } from "../shared/searched";
import { SMALL } from "../shared/looks";

interface AngkaTableProps {
  readonly judul: string;
  readonly baris: readonly (Titik & { readonly nama: string; readonly lain: string | null })[];
  /** Heading of the third column; null where there is none. */
  readonly kolom: string | null;
}

const useStyles = makeStyles({
  table: {
    ...SMALL,
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "3px 4px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& thead th": { color: tokens.colorNeutralForeground2 },
  },
  figure: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", textAlign: "right" },
});

/** The same figures as a table: for whoever reads rather than looks, and for screen readers. */
export function AngkaTable({ judul, baris, kolom }: AngkaTableProps) {
  const styles = useStyles();
  return (
    <Disclosure summary={t("grafik.tabel")}>
      <Searched items={baris} textOf={({ nama, teks, lain }) => `${nama} ${teks} ${lain ?? ""}`}>
        {(found) => (
          <table className={styles.table} aria-label={judul}>
            <thead>
              <tr>
                <th scope="col">{t("grafik.nama")}</th>
                <th scope="col">{t("grafik.angka")}</th>
                {kolom !== null && <th scope="col">{kolom}</th>}
                <th scope="col">{t("grafik.sel")}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ sheet, cell, nama, teks, lain }) => (
                <tr key={`${sheet}!${cell}`}>
                  <th scope="row">{nama}</th>
                  <td className={styles.figure}>{teks}</td>
                  {kolom !== null && <td>{lain}</td>}
                  <td>
                    <CellButton sheet={sheet} cell={cell} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Searched>
    </Disclosure>
  );
}
