export { openWorkbook } from "./open";
export { OpenError } from "./open-errors";
export { saveWorkbook } from "./save";
export { unsupportedParts } from "./unsupported";
