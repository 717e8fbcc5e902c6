import { roleOf } from "../../domain/roles";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { inBahasa, t } from "../../locale/t";
import { MengapaFigure } from "../mengapa/mengapa-figure";
import { CellButton } from "../shared/cell-button";
import { More } from "../shared/more-list";
import { Searched } from "../shared/searched";
import type { PlanCell, PlanRow } from "./plan-rows";
import { NARROW, SMALL } from "../shared/looks";

const STEP = 25;
const ONE_LINE = 16;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    backgroundColor: tokens.colorNeutralBackground1,
    ...SMALL,
    // Letters so large that three columns have no room: the column's name stands above its two figures.
    [NARROW]: {
      "& tr": { display: "flex", flexWrap: "wrap" },
      "& :is(th, td)": { flex: "1 1 auto" },
      "& :is(th, td):first-child": { flexBasis: "100%" },
    },
  },
  head: {
    padding: "4px 6px",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    whiteSpace: "nowrap",
  },
  label: {
    padding: "6px 6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
  },
  cell: { padding: "2px 6px", verticalAlign: "top" },
  /** As wide as its longest word: "Bertambah/berkurang" is not cut. */
  role: { overflowWrap: "normal" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  empty: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  oneLine: { whiteSpace: "nowrap" },
  note: { paddingBottom: "4px", color: tokens.colorNeutralForeground2 },
  code: { display: "block", fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface PlanTableProps {
  readonly rows: readonly PlanRow[];
  /** Whether every formula is printed, not only those that are replaced. */
  readonly withRumus: boolean;
}

/** Before and after, row by row of the sheet's own table. */
export function PlanTable({ rows, withRumus }: PlanTableProps) {
  return (
    <Searched items={rows} textOf={textOf}>
      {(found) => (
        <More items={found} step={STEP}>
          {(shown) => <Rows rows={shown} withRumus={withRumus} />}
        </More>
      )}
    </Searched>
  );
}

function Rows({ rows, withRumus }: PlanTableProps) {
  const styles = useStyles();
  const right = mergeClasses(styles.head, styles.figure);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {t("rencana.kolom")}
          </th>
          <th scope="col" className={right}>
            {t("rencana.sekarang")}
          </th>
          <th scope="col" className={right}>
            {t("rencana.menjadi")}
          </th>
        </tr>
      </thead>
      {rows.map((row, index) => (
        <tbody key={index}>
          <tr>
            <th scope="rowgroup" colSpan={3} className={styles.label}>
              {row.label}
            </th>
          </tr>
          {row.cells.map((cell) => (
            <PlanLine key={cell.source.cell} cell={cell} withRumus={withRumus} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function textOf({ label, cells }: PlanRow): string {
  return [label, ...cells.map(({ source, menjadi }) => `${source.cell} ${menjadi}`)].join(" ");
}

interface PlanLineProps {
  readonly cell: PlanCell;
  readonly withRumus: boolean;
}

function PlanLine({ cell, withRumus }: PlanLineProps) {
  const styles = useStyles();
  const { source, sekarang, menjadi, rumusLama, rumusBaru } = cell;
  const isShown = withRumus || rumusLama !== null;
  return (
    <>
      <tr>
        <td className={mergeClasses(styles.cell, styles.role)}>
          {inBahasa(roleOf(source.role).label)}{" "}
          <CellButton sheet={source.sheet} cell={source.cell} isSheetKnown />
        </td>
        <Figure text={sekarang} />
        <Figure text={menjadi}>
          <MengapaFigure tempat={{ sheet: source.sheet, cell: source.cell }} nama={source.cell}>
            {menjadi}
          </MengapaFigure>
        </Figure>
      </tr>
      {isShown && (rumusLama !== null || rumusBaru !== null) && (
        <tr>
          <td colSpan={3} className={mergeClasses(styles.cell, styles.note)}>
            {rumusLama !== null && (
              <span className={styles.code}>{t("rencana.rumusLama", { rumus: rumusLama })}</span>
            )}
            {rumusBaru !== null && (
              <span className={styles.code}>{t("rencana.rumusBaru", { rumus: rumusBaru })}</span>
            )}
          </td>
        </tr>
      )}
      {source.note !== "" && (
        <tr>
          <td colSpan={3} className={mergeClasses(styles.cell, styles.note)}>
            {source.note}
          </td>
        </tr>
      )}
    </>
  );
}

/** A figure stays on one line, unless it alone would fill the pane. */
function Figure({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  const isShort = text.length <= ONE_LINE;
  return (
    <td className={mergeClasses(styles.cell, styles.figure, isShort && styles.oneLine)}>
      {text === "" ? <span className={styles.empty}>{t("rencana.selKosong")}</span> : (children ?? text)}
    </td>
  );
}
