/** No indikator is measured in millions: such amounts are rupiah, whatever the heading says of them. */
export const SEUKURAN_UANG = 1_000_000;
