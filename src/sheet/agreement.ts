/** What of the rows must agree; where one alone does not, two do. */
const AGREED = 0.8;
const SLIP = { agreeing: 2, wrong: 1 } as const;

/** Whether figures that stand there speak for a reading: all, nearly all, or all but one slip. True where there are none. */
export function areAgreed(rows: readonly boolean[]): boolean {
  return isAgreed(rows.filter(Boolean).length, rows.length);
}

/** The same of so many. */
export function isAgreed(right: number, all: number): boolean {
  return right >= all * AGREED || (right >= SLIP.agreeing && all - right <= SLIP.wrong);
}
