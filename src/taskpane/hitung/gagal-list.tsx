import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka, formatPersen } from "../../domain/format";
import { t } from "../../locale/t";
import type { Gagal } from "../../tasks/hitung/result";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { KategoriSign } from "../shared/kategori-sign";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import type { KategoriRow } from "./kategori-rows";
import { NAME_AND_FIGURE, PLAIN_BUTTON, SMALL } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface GagalListProps {
  readonly gagal: readonly Gagal[];
  readonly rows: readonly KategoriRow[];
}

const useStyles = makeStyles({
  item: {
    ...NAME_AND_FIGURE,
    gap: "2px 8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    "&:has(:focus-visible) span": { WebkitLineClamp: "none" },
  },
  way: {
    ...PLAIN_BUTTON,
    ":hover": { color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  small: { color: tokens.colorNeutralForeground2, ...SMALL, fontVariantNumeric: "tabular-nums" },
  /** Under name and figure, so that a long category does not narrow the name. */
  below: { display: "flex", flexWrap: "wrap", gridColumn: "1 / -1", gap: "2px 8px" },
  inputs: { flex: "1 1 auto" },
  kategori: { display: "flex", alignItems: "baseline", gap: "4px", marginLeft: "auto" },
});

/** The failing indicators, worst first; each is the way to its cell. */
export function GagalList({ gagal, rows }: GagalListProps) {
  const looks = useLooks();
  return (
    <Section judul={t("hasil.belumTercapai")} jumlah={formatAngka(gagal.length, 0)}>
      {gagal.length === 0 ? (
        <p className={looks.line}>{t("hasil.semuaTercapai")}</p>
      ) : (
        <MoreList
          items={gagal}
          textOf={({ indikator, kategori, sheet, cell }) => `${indikator} ${kategori} ${sheet} ${cell}`}
          keyOf={({ sheet, cell }) => `${sheet}!${cell}`}
          render={(item) => (
            <GagalItem gagal={item} row={rows.find(({ kategori }) => kategori === item.kategori)} />
          )}
        />
      )}
    </Section>
  );
}

interface GagalItemProps {
  readonly gagal: Gagal;
  readonly row: KategoriRow | undefined;
}

function GagalItem({ gagal, row }: GagalItemProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { state, actions } = usePanel();
  const { sheet, cell, indikator, target, realisasi, kategori } = gagal;
  const capaian = formatPersen(gagal.capaian);
  return (
    <div className={styles.item}>
      <button
        type="button"
        className={styles.way}
        title={t("sel.pilih", { sel: cell, lembar: sheet })}
        onClick={() => void actions.selectCell(sheet, cell)}
      >
        <span className={looks.fewLines} title={indikator}>
          {indikator}
        </span>
      </button>
      <MengapaFigure className={styles.figure} tempat={{ sheet, cell }} nama={indikator}>
        {capaian}
      </MengapaFigure>
      <span className={`${styles.small} ${styles.below}`}>
        <span className={styles.inputs}>{t("hasil.realisasiTarget", { realisasi, target })}</span>{" "}
        <span className={styles.kategori}>
          {row && <KategoriSign {...row} />}
          {kategori}
        </span>
      </span>
      {state.lingkup === "buku" && (
        <span className={styles.small}>{t("tempat.lembar", { nama: sheet })}</span>
      )}
    </div>
  );
}
