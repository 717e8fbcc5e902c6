export { AturanActions as Actions } from "./aturan-actions";
export { AturanTab as Content } from "./aturan-tab";
