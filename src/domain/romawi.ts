const ROMAN = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** 14 -> "XIV"; what Roman numerals cannot say stays in digits. */
export function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  const [letter, worth] = ROMAN.find(([, least]) => least <= count) ?? ["I", 1];
  return letter + (count > worth ? roman(count - worth) : "");
}
