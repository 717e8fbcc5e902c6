import type { SheetPlan } from "../plan/sheet-plan";

/** A sheet of a plan, by the id that it has. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly id: string;
}
