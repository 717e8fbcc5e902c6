import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t, tell, tellWords } from "../../locale/t";
import type { Mengapa, AsalAngka } from "../../tasks/mengapa/mengapa";
import { CellButton } from "../shared/cell-button";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    marginTop: "6px",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    cursor: "auto",
  },
  sum: { margin: 0, fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase300 },
  source: { display: "flex", gap: "8px", alignItems: "baseline" },
  sourceName: { flex: "1 1 auto", minWidth: 0 },
  sourceFigure: { flexShrink: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

/** The derivation of one figure: the arithmetic, what it comes from, the rule, and what would change it. */
export function MengapaView({ why }: { readonly why: Mengapa }) {
  const styles = useStyles();
  const looks = useLooks();
  const { rumus, tertulis, formula, jenis, sumber, keterangan, berubahBila } = why;
  const short = keterangan.filter(({ perihal }) => perihal !== "skala" && perihal !== "pembulatan");
  const long = keterangan.filter(({ perihal }) => perihal === "skala" || perihal === "pembulatan");
  return (
    <div className={styles.root} role="group" aria-label={t("mengapa.judul")}>
      <Arithmetic why={why} />
      {rumus !== null && <p className={looks.quiet}>{t("mengapa.rumus", { rumus: tellWords(rumus) })}</p>}
      {tertulis !== null && <p className={looks.line}>{t("mengapa.tertulis", { teks: tertulis })}</p>}
      {formula !== null && (
        <p className={looks.quiet}>
          {t(jenis === "kantor" ? "mengapa.rumusKantor" : "mengapa.rumusSel")}{" "}
          <span className={styles.code}>{formula}</span>
        </p>
      )}
      <Sources sumber={sumber} />
      {short.map(({ isi }) => (
        <p key={isi} className={looks.line}>
          {tell(isi)}
        </p>
      ))}
      {berubahBila.map((sentence) => (
        <p key={sentence} className={looks.quiet}>
          {tell(sentence)}
        </p>
      ))}
      {long.length > 0 && (
        <Disclosure summary={t("mengapa.skala")}>
          {long.map(({ isi }) => (
            <p key={isi} className={looks.line}>
              {tell(isi)}
            </p>
          ))}
        </Disclosure>
      )}
    </div>
  );
}

/** "138 ÷ 350 × 100 = 39,43% → Kurang (≤ 55)" */
function Arithmetic({ why }: { readonly why: Mengapa }) {
  const styles = useStyles();
  const looks = useLooks();
  const { hitungan, hasil, dibatasi, kelas } = why;
  if (hasil === null) return null;
  return (
    <p className={styles.sum}>
      {hitungan !== null && `${hitungan} = `}
      <span className={looks.strong}>{hasil}</span>
      {dibatasi !== null && (
        <>
          {` → ${t("mengapa.dibatasi")} `}
          <span className={looks.strong}>{dibatasi}</span>
        </>
      )}
      {kelas && kelas.nama !== hasil && (
        <>
          {" → "}
          <span className={looks.strong}>{kelas.nama}</span>
          {kelas.rentang !== "" &&
            ` (${kelas.rentang.replace(/\s{2,}/g, "; ").replace(/([<>≤≥]) /g, "$1\u00a0")})`}
        </>
      )}
    </p>
  );
}

const FEW = 6;

function Sources({ sumber }: { readonly sumber: readonly AsalAngka[] }) {
  const styles = useStyles();
  if (sumber.length === 0) return null;
  const list = (
    <MoreList
      items={sumber}
      keyOf={({ sheet, cell }, index) => `${sheet}!${cell}#${index}`}
      textOf={({ nama, sheet, cell }) => `${tell(nama)} ${sheet} ${cell}`}
      render={({ nama, sheet, cell, nilai }) => (
        <div className={styles.source}>
          <span className={styles.sourceName}>
            {tell(nama)} <CellButton sheet={sheet} cell={cell} />
          </span>
          <span className={styles.sourceFigure}>{nilai}</span>
        </div>
      )}
    />
  );
  if (sumber.length <= FEW) return list;
  return <Disclosure summary={t("mengapa.sumber", { n: formatAngka(sumber.length, 0) })}>{list}</Disclosure>;
}
