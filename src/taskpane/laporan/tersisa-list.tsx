import { formatAngka } from "../../domain/format";
import { t, tell } from "../../locale/t";
import type { TabelTersisa } from "../../tasks/laporan/report-sources";
import { CellButton } from "../shared/cell-button";
import { Disclosure } from "../shared/disclosure";
import { useLooks } from "../shared/use-looks";

/** Tables of the workbook that no table of the report tells of, each with the reason and the way to it. */
export function TersisaList({ daftar }: { readonly daftar: readonly TabelTersisa[] }) {
  const looks = useLooks();
  if (daftar.length === 0) return null;
  return (
    <Disclosure summary={t("tersisa.judul", { n: formatAngka(daftar.length, 0) })}>
      <ul className={looks.plainList}>
        {daftar.map(({ sheet, cell, tabel, judul, alasan }) => (
          <li key={`${sheet}!${cell}`}>
            {judul || tabel} <CellButton sheet={sheet} cell={cell} />
            <div className={looks.smallDim}>{tell(alasan)}</div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
