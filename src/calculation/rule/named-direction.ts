import { suggestPolaritas } from "../../domain/polaritas";
import { remember } from "../../domain/remember";
import type { Row } from "../../sheet/table";

/** What the name of a row tells of its direction: asked for by every witness of it, and wherever the row is computed. */
export const namedDirection = remember((row: Row) => suggestPolaritas(row.label));
