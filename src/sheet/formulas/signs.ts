/** Which terms of a sum are added (1) and which taken off (-1): "=B3-SUM(B4-B5)" -> [1, -1, 1]. */
export function signsOf(pieces: readonly string[]): number[] {
  const outer: number[] = [];
  let [around, sign] = [1, 1];
  const signs = pieces.map((piece) => {
    for (const token of piece.match(/SUM\(|[=+\-(),]/g) ?? []) {
      if (token.endsWith("(")) {
        outer.push(around);
        around *= sign;
      }
      if (token === ")") around = outer.pop() ?? 1;
      sign = token === "-" ? -sign : 1;
    }
    const own = around * sign;
    sign = 1;
    return own;
  });
  return signs.slice(0, -1);
}
