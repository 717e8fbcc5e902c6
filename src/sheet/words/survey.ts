import type { Column, Row } from "../table";

/** The rows of a satisfaction survey (Permenpan RB 14/2017), by what they are called. */
export interface SurveyRows {
  /** JNU: the sum of marks of each unsur. */
  readonly marks: Row | undefined;
  /** NRR: their mean. */
  readonly means: Row | undefined;
  readonly weighted: Row | undefined;
  readonly index: Row | undefined;
  readonly respondents: Row | undefined;
}

export function surveyRows(rows: readonly Row[]): SurveyRows {
  const named = (name: RegExp): Row | undefined => rows.find(({ label }) => name.test(label.trim()));
  return {
    marks: named(/^(jnu|jumlah nilai)/i),
    means: named(/^nrr(?!.*tertimbang)|^nilai rata/i),
    weighted: named(/tertimbang/i),
    index: named(/^ikm|indeks kepuasan/i),
    respondents: named(/responden|kuesioner|kuisioner/i),
  };
}

/** "U1" … "U9": what people were asked about (Permenpan RB 14/2017). */
export function isUnsur(heading: string): boolean {
  return /^U\s?\d{1,2}$/i.test(heading);
}

export function unsurOf(columns: readonly Column[]): Column[] {
  return columns.filter(({ path }) => isUnsur(path.at(-1) ?? ""));
}
