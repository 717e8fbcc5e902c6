import { recalculateAll } from "../excel/recalculate";
import { connectFunctions, type Functions } from "../functions/connect";
import { theSession } from "./the-session";

/** The functions of the cells, over the page's session. */
export function openFunctions(): Functions {
  return connectFunctions(theSession(), recalculateAll);
}
