import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { Laporan } from "../../tasks/laporan/report";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { useLooks } from "../shared/use-looks";
import { isSiap, judulPendek } from "./views";

/** Tables that this workbook does not bear: behind one line, since none of them can be chosen, each with what it wants. */
export function ClosedList({ laporan }: { readonly laporan: Laporan }) {
  const looks = useLooks();
  const closed = laporan.offers.flatMap((offer) => (isSiap(offer) ? [] : [offer]));
  if (closed.length === 0) return null;
  return (
    <Disclosure summary={t("laporan.tidakAda", { n: formatAngka(closed.length, 0) })}>
      <MoreList
        items={closed}
        keyOf={({ id }) => id}
        textOf={({ judul, alasan }) => `${judul} ${alasan}`}
        step={20}
        render={({ judul, alasan }) => (
          <>
            <p className={looks.smallLine}>{judulPendek(judul, laporan)}</p>
            <p className={looks.smallQuiet}>{alasan}</p>
          </>
        )}
      />
    </Disclosure>
  );
}
