/** Protection of a sheet. While it is on, locked cells refuse writes. */
export interface SheetProtection {
  on: boolean;
  /** What users may do all the same, in the file's attribute names turned around: true is allowed. */
  allow: Record<ProtectionAction, boolean>;
  password: string | null;
  /** Attributes of the opened file (hash of the password); kept until protection changes. */
  origin: string | null;
}

export const PROTECTION_ACTIONS = [
  "autoFilter",
  "deleteColumns",
  "deleteRows",
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertHyperlinks",
  "insertRows",
  "objects",
  "pivotTables",
  "scenarios",
  "selectLockedCells",
  "selectUnlockedCells",
  "sort",
] as const;
export type ProtectionAction = (typeof PROTECTION_ACTIONS)[number];

const ALLOWED_BY_DEFAULT: ReadonlySet<ProtectionAction> = new Set<ProtectionAction>([
  "selectLockedCells",
  "selectUnlockedCells",
]);

export function noProtection(): SheetProtection {
  const allow = Object.fromEntries(
    PROTECTION_ACTIONS.map((action) => [action, ALLOWED_BY_DEFAULT.has(action)]),
  ) as Record<ProtectionAction, boolean>;
  return { on: false, allow, password: null, origin: null };
}
