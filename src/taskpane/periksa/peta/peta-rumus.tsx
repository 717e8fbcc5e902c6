import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from "react";
import { t } from "../../../locale/t";
import { cellName, cellsIn, parseCell } from "../../../sheet/address";
import type { Place } from "../../../sheet/formulas/alike";
import type { FormulaMap } from "../../../sheet/formulas/map";
import { isRumusId } from "../../../tasks/periksa/rumus/rumus-id";
import type { Temuan } from "../../../tasks/periksa/temuan";
import { SMALL_QUIET } from "../../shared/looks";
import { usePanel } from "../../state/use-panel";
import { moved, pointedAt, scrolledTo } from "./gerak";
import { isiSel } from "./isi-sel";
import { PetaGambar } from "./peta-gambar";
import { PetaLegenda } from "./peta-legenda";
import { PetaTepi } from "./peta-tepi";
import { EDGE_HEIGHT, EDGE_WIDTH, ukuranOf, type Ukuran } from "./ukuran";
import { useLooks } from "../../shared/use-looks";

interface PetaRumusProps {
  readonly map: FormulaMap;
  readonly temuan: readonly Temuan[];
}

const useStyles = makeStyles({
  scroller: {
    display: "grid",
    gridTemplateColumns: "max-content max-content",
    justifyContent: "start",
    maxHeight: "320px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    display: "block",
    gridColumn: 2,
    gridRow: 2,
    padding: 0,
    border: "none",
    background: "none",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  said: { ...SMALL_QUIET, minHeight: "2.6em", overflowWrap: "anywhere" },
});

/**
 * The sheet as a picture, with its column names and row numbers. A click leads to the cell that was pointed at; by
 * keyboard the arrows and Page Down choose a cell and Enter leads there. What the chosen cell says stands below.
 */
export function PetaRumus({ map, temuan: all }: PetaRumusProps) {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId().replaceAll(":", "");
  const { actions } = usePanel();
  const [cursor, setCursor] = useState<Place | null>(null);
  const { sheet, used } = map;
  const temuan = useMemo(
    () => all.filter((one) => one.sheet === sheet && !one.abaikan && isRumusId(one.rule)),
    [all, sheet],
  );
  const odd = useMemo(
    () => temuan.flatMap(({ cell }) => cellsIn(cell)).flatMap((cell) => parseCell(cell) ?? []),
    [temuan],
  );
  const ukuran = ukuranOf(used);
  const go = (place: Place) => void actions.selectCell(sheet, cellName(place.row, place.column));
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    const pointed =
      event.detail === 0 ? null : pointedAt(event, event.currentTarget.getBoundingClientRect(), used);
    const place = pointed ?? cursor ?? odd[0] ?? used;
    setCursor({ row: place.row, column: place.column });
    go(place);
  };
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const next = moved(event.key, cursor, used, odd);
    if (!next) return;
    event.preventDefault();
    setCursor(next);
    reveal(event.currentTarget.parentElement, next, used, ukuran);
  };
  const hover = (event: MouseEvent<HTMLButtonElement>) => {
    const place = pointedAt(event, event.currentTarget.getBoundingClientRect(), used);
    setCursor((before) => (before && place && isSame(before, place) ? before : place));
  };
  const name = t("periksa.peta", { lembar: sheet });
  return (
    <div className={looks.closeStack}>
      <div className={styles.scroller}>
        <PetaTepi used={used} ukuran={ukuran} />
        <button
          type="button"
          className={styles.button}
          aria-label={name}
          aria-describedby={`${id}-cara`}
          onClick={press}
          onKeyDown={move}
          onMouseMove={hover}
        >
          <PetaGambar id={id} map={map} odd={odd} cursor={cursor} ukuran={ukuran} />
        </button>
      </div>
      <p id={`${id}-cara`} className={styles.said} role="status">
        {cursor ? isiSel(cursor, map, temuan) : t("periksa.peta.cara")}
      </p>
      <PetaLegenda id={id} map={map} />
    </div>
  );
}

function isSame(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Scrolls the picture so far that the cell is in sight. */
function reveal(box: Element | null, { row, column }: Place, used: Place, { cell }: Ukuran): void {
  if (!box) return;
  const [down, along] = [(row - used.row) * cell.height, (column - used.column) * cell.width];
  box.scrollTop = scrolledTo(down, cell.height, box.scrollTop, box.clientHeight - EDGE_HEIGHT);
  box.scrollLeft = scrolledTo(along, cell.width, box.scrollLeft, box.clientWidth - EDGE_WIDTH);
}
