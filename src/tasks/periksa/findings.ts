import type { PeriksaResult, Severity } from "./temuan";

/** The findings as the headless run writes them. */
export interface Findings {
  readonly findings: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly rule: string;
    readonly severity: Severity;
    readonly published: string;
    readonly expected: number | string | null;
    readonly message: string;
    readonly causes: readonly string[];
  }[];
}

export function toFindings({ temuan }: PeriksaResult): Findings {
  return {
    findings: temuan.map(({ sheet, cell, rule, severity, published, expected, message, causes }) => ({
      sheet,
      cell,
      rule,
      severity,
      published,
      expected,
      message,
      causes: [...causes],
    })),
  };
}
