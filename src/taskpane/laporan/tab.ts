export { LaporanActions as Actions } from "./laporan-actions";
export { LaporanPlace as Place } from "./laporan-place";
export { LaporanTab as Content } from "./laporan-tab";
