/** A text with how tight its last operation binds. */
export interface Text {
  readonly text: string;
  readonly rank: number;
}

export const SUM = 1;
export const PRODUCT = 2;
export const ATOM = 3;
export const RANK = { "+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT } as const;
