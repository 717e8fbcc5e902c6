/** Budget figures of one row: pagu and, where printed, realisasi; NaN where there is none. */
export type Amounts = readonly number[];
