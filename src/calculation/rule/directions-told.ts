/** What the figures that the office typed tell of directions, and of the highest capaian. */
export interface DirectionsTold {
  /** Indikator, by normalised names, whose direction the workbook tells otherwise than their names. */
  readonly names: ReadonlySet<string>;
  /** Those that would be computed the other way, were it not for figures that were typed. */
  readonly byTyped: ReadonlySet<string>;
  /** Whether they tell which formula the office has for less is better. */
  readonly formula: boolean;
  /** Whether they tell the highest capaian. */
  readonly cap: boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

export const NOTHING_TOLD: DirectionsTold = {
  names: NOBODY,
  byTyped: NOBODY,
  formula: false,
  cap: false,
};
