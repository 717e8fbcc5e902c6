import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { FormulaMap } from "../../../sheet/formulas/map";
import type { Place } from "../../../sheet/formulas/alike";
import type { Area } from "../../../sheet/snapshot";
import { Corak, corakOf } from "./corak";
import type { Ukuran } from "./ukuran";

interface PetaGambarProps {
  readonly id: string;
  readonly map: FormulaMap;
  readonly odd: readonly Place[];
  /** Where the keyboard stands; null: nowhere yet. */
  readonly cursor: Place | null;
  readonly ukuran: Ukuran;
}

const useStyles = makeStyles({
  picture: { display: "block" },
  typed: { fill: tokens.colorNeutralBackground5 },
  odd: { fill: "none", stroke: "#B10E1C", strokeWidth: "2px", vectorEffect: "non-scaling-stroke" },
  cursor: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
  },
});

/** The picture, and the cell that is pointed at. */
export function PetaGambar({ cursor, ukuran, ...drawn }: PetaGambarProps) {
  const styles = useStyles();
  const { used } = drawn.map;
  return (
    <svg
      className={styles.picture}
      width={ukuran.width}
      height={ukuran.height}
      viewBox={`${used.column} ${used.row} ${used.columns} ${used.rows}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <Isi {...drawn} />
      {cursor && <Rectangle area={one(cursor)} className={styles.cursor} />}
    </svg>
  );
}

/** Blocks of the same formula in one shade and pattern, typed numbers grey, odd cells framed; drawn once. */
const Isi = memo(function Isi({ id, map, odd }: Pick<PetaGambarProps, "id" | "map" | "odd">) {
  const styles = useStyles();
  return (
    <>
      <Corak id={id} />
      {map.typed.map((area) => (
        <Rectangle key={keyOf(area)} area={area} className={styles.typed} />
      ))}
      {map.blocks.map(({ area, pattern }) => (
        <Rectangle key={keyOf(area)} area={area} fill={corakOf(id, pattern)} />
      ))}
      {odd.map((place) => (
        <Rectangle key={keyOf(place)} area={one(place)} className={styles.odd} />
      ))}
    </>
  );
});

interface RectangleProps {
  readonly area: Area;
  readonly fill?: string;
  readonly className?: string;
}

function Rectangle({ area, ...look }: RectangleProps) {
  return <rect x={area.column} y={area.row} width={area.columns} height={area.rows} {...look} />;
}

function one({ row, column }: Place): Area {
  return { row, column, rows: 1, columns: 1 };
}

function keyOf({ row, column }: Place): string {
  return `${row} ${column}`;
}
