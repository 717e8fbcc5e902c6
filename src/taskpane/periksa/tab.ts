export { PeriksaActions as Actions } from "./periksa-actions";
export { PeriksaTab as Content } from "./periksa-tab";
