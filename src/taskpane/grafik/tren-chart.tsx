import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { t } from "../../locale/t";
import type { Tren } from "../../tasks/grafik/tren";
import { AngkaTable } from "./angka-table";
import { TrenLine } from "./tren-line";
import { useLooks } from "../shared/use-looks";

/** One indikator over the years, chosen by its name. */
export function TrenChart({ tren }: { readonly tren: readonly Tren[] }) {
  const looks = useLooks();
  const [chosen, setChosen] = useState(0);
  const own = tren[chosen] ?? tren[0];
  if (!own) return null;
  const judul = t(`grafik.ukuran.${own.ukuran}`, { nama: own.nama });
  return (
    <>
      <Field size="small" label={t("grafik.indikator")}>
        <Select
          size="small"
          value={String(tren.indexOf(own))}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {tren.map((one, index) => (
            <option key={`${one.ukuran} ${one.nama}`} value={index}>
              {t(`grafik.ukuran.${one.ukuran}`, { nama: one.nama })}
            </option>
          ))}
        </Select>
      </Field>
      {/* The browser's own list cuts the name that it shows. */}
      <p className={looks.smallLine}>{judul}</p>
      <TrenLine key={`${own.ukuran} ${own.nama}`} tren={own} />
      <p className={looks.smallQuiet}>{t("grafik.titik")}</p>
      <AngkaTable
        judul={judul}
        baris={own.titik.map((titik) => ({ ...titik, nama: titik.tahun, lain: null }))}
        kolom={null}
      />
    </>
  );
}
