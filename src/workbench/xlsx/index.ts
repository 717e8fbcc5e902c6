export { openWorkbook } from "./open";
export { OpenError } from "./openErrors";
export { saveWorkbook } from "./save";
export { unsupportedParts } from "./unsupported";
