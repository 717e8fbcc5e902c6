export { HitungActions as Actions } from "./hitung-actions";
export { HitungTab as Content } from "./hitung-tab";
