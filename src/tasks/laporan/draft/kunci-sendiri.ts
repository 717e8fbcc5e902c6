/** Rows of one name beside each other: the second is known by its count too, so that none takes the other's cells. */
export function kunciSendiri<Key extends string, Row extends Readonly<Record<Key, string>>>(
  rows: readonly Row[],
  key: Key,
): Row[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const count = (counts.get(row[key]) ?? 0) + 1;
    counts.set(row[key], count);
    return count === 1 ? row : { ...row, [key]: `${row[key]} #${count}` };
  });
}
