import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatAngka, formatPersen } from "../../domain/format";
import { t, tell } from "../../locale/t";
import type { Ringkasan } from "../../tasks/hitung/result";
import type { RataMana } from "../../tasks/mengapa/explain-average";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { CellButton } from "../shared/cell-button";
import { Kalimat } from "../shared/kalimat";
import { KategoriSign } from "../shared/kategori-sign";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { KategoriBars } from "./kategori-bars";
import type { KategoriRow } from "./kategori-rows";
import { CARD } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface AverageCardProps {
  readonly ringkasan: Ringkasan;
  readonly rows: readonly KategoriRow[];
}

const useStyles = makeStyles({
  card: { ...CARD, gap: "12px" },
  average: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "4px 12px", margin: 0 },
  kategori: { display: "flex", alignItems: "baseline", gap: "6px", fontWeight: tokens.fontWeightSemibold },
  quiet: { flexBasis: "100%", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  beside: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 6px" },
  /** Below the figure where the pane leaves no room for a few words beside it. */
  said: { flex: "1 1 160px", minWidth: 0 },
});

/** The average, large, with its category; under it how the indicators fall into the categories. */
export function AverageCard({ ringkasan, rows }: AverageCardProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { state } = usePanel();
  const { rataRata, rataRataKategori, indikator, tingkat, sumber, penarik, program } = ringkasan;
  const row = rows.find(({ kategori }) => kategori === rataRataKategori);
  return (
    <Section judul={t("hasil.rataRata")}>
      <div className={styles.card}>
        {rataRata === null ? (
          <div className={styles.average}>{t("hasil.tanpaRataRata")}</div>
        ) : (
          <div className={styles.average}>
            <MengapaFigure
              className={looks.figure}
              tempat={{ rataRata: state.lingkup }}
              nama={t("hasil.rataRata")}
            >
              {formatPersen(rataRata)}
            </MengapaFigure>{" "}
            {rataRataKategori !== null && (
              <span className={styles.kategori}>
                {row && <KategoriSign {...row} />}
                {rataRataKategori}
              </span>
            )}{" "}
            <span className={styles.quiet}>
              {t(tingkat === "sasaran" ? "hasil.dariSasaran" : "hasil.dariProgram", {
                n: formatAngka(indikator, 0),
                sumber: tell(sumber),
              })}
            </span>
            {penarik && <Penarik penarik={penarik} />}
            {program && program.rataRata !== null && (
              <Beside
                angka={program.rataRata}
                mana="program"
                nama={t("hasil.rataRataProgram")}
                isi={t("hasil.program.rerata", {
                  n: formatAngka(program.indikator, 0),
                  sumber: tell(program.sumber),
                })}
              />
            )}
          </div>
        )}
        {rows.length > 0 && <KategoriBars rows={rows} />}
      </div>
    </Section>
  );
}

/** The one indikator that moves the average most, and the average without it. */
function Penarik({ penarik }: { readonly penarik: NonNullable<Ringkasan["penarik"]> }) {
  const styles = useStyles();
  const { indikator, sheet, cell, capaian, tanpa } = penarik;
  return (
    <>
      <span className={styles.quiet}>
        <Kalimat
          kunci="hasil.penarik"
          isi={{
            indikator,
            sel: <CellButton sheet={sheet} cell={cell} />,
            capaian: (
              <MengapaFigure tempat={{ sheet, cell }} nama={indikator}>
                {formatPersen(capaian)}
              </MengapaFigure>
            ),
          }}
        />
      </span>
      <Beside
        angka={tanpa}
        mana="tanpa-penarik"
        nama={t("hasil.rataRataTanpa", { indikator })}
        isi={t("hasil.tanpaPenarik")}
      />
    </>
  );
}

interface BesideProps {
  readonly angka: number;
  readonly mana: RataMana;
  readonly nama: string;
  /** What is said of the figure, after it. */
  readonly isi: string;
}

/** Another mean than the headline's, in small letters. */
function Beside({ angka, mana, nama, isi }: BesideProps) {
  const styles = useStyles();
  const { lingkup } = usePanel().state;
  return (
    <div className={mergeClasses(styles.quiet, styles.beside)}>
      <MengapaFigure tempat={{ rataRata: lingkup, mana }} nama={nama}>
        {formatPersen(angka)}
      </MengapaFigure>
      <span className={styles.said}>{isi}</span>
    </div>
  );
}
