import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t, tell } from "../../locale/t";
import type { Laporan } from "../../tasks/laporan/report";
import { Section } from "../shared/section";
import { Searched } from "../shared/searched";
import { usePanel } from "../state/use-panel";
import { OfferItem } from "./offer-item";
import { nomorOf } from "./uraian-views";
import { isSiap, judulPendek, perBagian, type Bagian as BagianTabel, type OfferSiap } from "./views";
import { BARE_LIST, SMALL } from "../shared/looks";
import { useLooks } from "../shared/use-looks";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 2px",
    color: tokens.colorNeutralForeground2,
    ...SMALL,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { ...BARE_LIST, gap: "6px" },
});

/** Chapter III in its order: what is ready, with what is missing in it; then what cannot be built, and why. */
export function OfferList({ laporan }: { readonly laporan: Laporan }) {
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { tidakDipilih } = state.laporan;
  const ready = laporan.offers.filter(isSiap).map(({ id }) => id);
  const chosen = ready.filter((id) => !tidakDipilih.has(id));
  return (
    <Section judul={t("laporan.daftar")} jumlah={t("laporan.dipilih", { n: formatAngka(chosen.length, 0) })}>
      {ready.length > 1 && (
        <Checkbox
          className={looks.flush}
          label={t("laporan.semua")}
          checked={chosen.length === ready.length ? true : chosen.length > 0 ? "mixed" : false}
          onChange={() => actions.laporan.leaveOut(chosen.length === ready.length ? ready : [])}
        />
      )}
      <Searched items={laporan.offers.filter(isSiap)} textOf={textOf}>
        {(found) =>
          perBagian(found).map((bagian) => <Bagian key={bagian.judul} bagian={bagian} laporan={laporan} />)
        }
      </Searched>
      <ClosedList laporan={laporan} />
    </Section>
  );
}

interface BagianProps {
  readonly bagian: BagianTabel;
  readonly laporan: Laporan;
}

/** The tables of one section of the chapter. */
function Bagian({ bagian: { judul, offers }, laporan }: BagianProps) {
  const styles = useStyles();
  const nomor = nomorOf(usePanel().state.laporan);
  return (
    <div>
      <h3 className={styles.heading}>{judul}</h3>
      <ul className={styles.list}>
        {offers.map((offer) => (
          <OfferItem
            key={offer.id}
            offer={offer}
            judul={judulPendek(offer.table.judul, laporan)}
            nomor={nomor.get(offer.id) ?? null}
          />
        ))}
      </ul>
    </div>
  );
}

function textOf({ table: { nomor, judul, bagian } }: OfferSiap): string {
  return `${nomor} ${judul} ${bagian}`;
}

/** Tables that this workbook does not bear: behind one line, since none of them can be chosen, each with what it wants. */
function ClosedList({ laporan }: { readonly laporan: Laporan }) {
  const looks = useLooks();
  const closed = laporan.offers.flatMap((offer) => (isSiap(offer) ? [] : [offer]));
  if (closed.length === 0) return null;
  return (
    <Disclosure summary={t("laporan.tidakAda", { n: formatAngka(closed.length, 0) })}>
      <MoreList
        items={closed}
        keyOf={({ id }) => id}
        textOf={({ judul, alasan }) => `${judul} ${tell(alasan)}`}
        step={20}
        render={({ judul, alasan }) => (
          <>
            <p className={looks.smallLine}>{judulPendek(judul, laporan)}</p>
            <p className={looks.smallQuiet}>{tell(alasan)}</p>
          </>
        )}
      />
    </Disclosure>
  );
}
