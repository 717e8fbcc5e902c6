/** An error value of Excel with a sentence behind it: "NA" where there is no figure (yet), "VALUE" where it was asked wrongly. */
export interface Refusal {
  readonly kode: "NA" | "VALUE";
  readonly alasan: string;
}

export function refuse(kode: Refusal["kode"], alasan: string): Refusal {
  return { kode, alasan };
}
