import { petaJson, type PetaJson } from "./rumus/peta-json";
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
  /** Left out where no sheet holds a formula. */
  readonly petaRumus?: readonly PetaJson[];
}

export function toFindings({ temuan, peta }: Pick<PeriksaResult, "temuan" | "peta">): Findings {
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
    ...(peta.length > 0 && { petaRumus: peta.map(petaJson) }),
  };
}
