/** The quarters as they are named in headings and sentences; apart from the reckoning, for what only names them. */
export const NAMA_TRIWULAN = ["I", "II", "III", "IV"] as const;
