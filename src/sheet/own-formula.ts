/** Every formula that we write asks COUNT first whether there is anything to compute, and gives "" where not. */
const OWN_SHAPE = /^=IF\(COUNT\([^"]*?\)(\*COUNT\([^"]*?\))?(<\d+|=0),"",/;

/** Whether a formula is one that an earlier run wrote, and may be renewed. */
export function isOwnFormula(formula: string): boolean {
  return OWN_SHAPE.test(formula);
}
