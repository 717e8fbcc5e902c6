import { suggestPolaritas, type SaranPolaritas } from "../../domain/polaritas";
import { rememberText } from "../../domain/remember";
import type { Row } from "../../sheet/table";

/** What the name of a row tells of its direction: asked for by every witness of it, and wherever the row is computed. */
export function namedDirection({ label }: Row): SaranPolaritas {
  return told(label);
}

const told = rememberText((label) => suggestPolaritas(label));

/** Whether a name leaves it at what is usual. */
export function isSilent({ pasti, polaritas }: SaranPolaritas): boolean {
  return pasti && polaritas === "naik";
}
