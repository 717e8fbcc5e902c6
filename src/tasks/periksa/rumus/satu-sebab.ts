import type { Temuan } from "../temuan";

/** These are worth knowing of any formula, and explain no wrong figure. */
const NO_CAUSE: ReadonlySet<Temuan["rule"]> = new Set<Temuan["rule"]>([
  "rumus-baris-tersembunyi",
  "rumus-tautan-luar",
]);

/**
 * One cause, one finding. Where a figure is wrong and the formula that gives it falls out of its pattern, the formula
 * is why: its finding takes over that the figure is wrong, what it should be, and the sentence that says so. That it
 * leaves out rows is said by the formula that falls out of its pattern, and of one that is wrong by what it should be.
 */
export function satuSebab(figures: readonly Temuan[], formulas: readonly Temuan[]): Temuan[] {
  const wrong = new Map<string, Temuan>();
  for (const one of figures) if (one.severity === "error") wrong.set(keyOf(one), one);
  const joined = new Set<Temuan>();
  const merged = formulas.map((formula) => {
    const figure = NO_CAUSE.has(formula.rule) ? undefined : wrong.get(keyOf(formula));
    if (!figure) return formula;
    joined.add(figure);
    return together(formula, figure);
  });
  const told = new Set([...formulas.map(keyOf), ...wrong.keys()]);
  const isTold = (one: Temuan): boolean => one.rule === "rumus-melompati-baris" && told.has(keyOf(one));
  return [...figures.filter((one) => !joined.has(one) && !isTold(one)), ...merged];
}

function keyOf({ sheet, cell }: Temuan): string {
  return `${sheet}!${cell}`;
}

function together(formula: Temuan, figure: Temuan): Temuan {
  return {
    ...formula,
    severity: figure.severity,
    published: figure.published,
    expected: figure.expected,
    message: `${figure.message} ${formula.message}`,
    causes: figure.causes,
    cells: [...new Set([...formula.cells, ...figure.cells])],
    correction: formula.correction ?? figure.correction,
  };
}
