import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type MouseEvent } from "react";
import { t } from "../../locale/t";
import { cellName, cellsIn, parseCell } from "../../sheet/address";
import type { FormulaMap } from "../../sheet/formulas/map";
import type { Area } from "../../sheet/snapshot";
import { isRumusId } from "../../tasks/periksa/rumus/rumus-id";
import { usePanel } from "../state/use-panel";
import { Corak, corakOf } from "./corak";

interface PetaRumusProps {
  readonly sheet: string;
}

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  picture: { display: "block", width: "100%" },
  typed: { fill: tokens.colorNeutralBackground4 },
  odd: { fill: "none", stroke: "#B10E1C", strokeWidth: "2px", vectorEffect: "non-scaling-stroke" },
});

/** Between a row and a line of the picture, in pixels, and the most that it takes of the pane. */
const [ROW_HEIGHT, MOST_HEIGHT] = [6, 320];

/**
 * The sheet as a picture: blocks of the same formula in one shade and pattern, typed numbers grey, odd cells
 * framed. A click leads to the cell that was pointed at; the keyboard leads to the first odd one.
 */
export function PetaRumus({ sheet }: PetaRumusProps) {
  const styles = useStyles();
  const id = useId().replaceAll(":", "");
  const { state, actions } = usePanel();
  const { hasil } = state.periksa;
  const map = hasil?.peta.find((one) => one.sheet === sheet);
  if (!hasil || !map) return null;
  const temuan = hasil.temuan.filter((one) => one.sheet === sheet && !one.abaikan && isRumusId(one.rule));
  const { used, blocks, typed } = map;
  const odd = temuan.flatMap(({ cell }) => cellsIn(cell)).flatMap((cell) => parseCell(cell) ?? []);
  const go = (event: MouseEvent<HTMLButtonElement>) =>
    void actions.selectCell(sheet, pointedAt(event, map) ?? temuan[0]?.cell ?? "A1");
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={t("periksa.peta", { lembar: sheet })}
      title={t("periksa.peta", { lembar: sheet })}
      onClick={go}
    >
      <svg
        className={styles.picture}
        style={{ height: `${Math.min(MOST_HEIGHT, used.rows * ROW_HEIGHT)}px` }}
        viewBox={`${used.column} ${used.row} ${used.columns} ${used.rows}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        <Corak id={id} />
        {typed.map((area) => (
          <Rectangle key={keyOf(area)} area={area} className={styles.typed} />
        ))}
        {blocks.map(({ area, pattern }) => (
          <Rectangle key={keyOf(area)} area={area} fill={corakOf(id, pattern)} />
        ))}
        {odd.map(({ row, column }) => (
          <Rectangle
            key={`${row} ${column}`}
            area={{ row, column, rows: 1, columns: 1 }}
            className={styles.odd}
          />
        ))}
      </svg>
    </button>
  );
}

interface RectangleProps {
  readonly area: Area;
  readonly fill?: string;
  readonly className?: string;
}

function Rectangle({ area, ...look }: RectangleProps) {
  return <rect x={area.column} y={area.row} width={area.columns} height={area.rows} {...look} />;
}

function keyOf({ row, column }: Area): string {
  return `${row} ${column}`;
}

/** null where the button was pressed by key: then there is no place that was pointed at. */
function pointedAt(
  { detail, clientX, clientY, currentTarget }: MouseEvent,
  { used }: FormulaMap,
): string | null {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  if (detail === 0 || width === 0 || height === 0) return null;
  const along = (part: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(part * count)));
  return cellName(
    used.row + along((clientY - top) / height, used.rows),
    used.column + along((clientX - left) / width, used.columns),
  );
}
