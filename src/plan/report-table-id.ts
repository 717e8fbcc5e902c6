/**
 * "T1", "II3": the part of the report that a table stands in, and its number there: T in chapter III of figures, I to
 * III in the words of a chapter, L in the annexes. What each of them is stands with its record, among the tasks.
 */
export type ReportTableId = `${"T" | "I" | "II" | "III" | "L"}${number}`;

export function isReportTableId(value: unknown): value is ReportTableId {
  return typeof value === "string" && /^(?:T|I{1,3}|L)\d{1,3}$/.test(value);
}
