/** An ordered scale of categories over the whole line of capaian, in percent. */
export interface Skala {
  readonly id: string;
  readonly nama: string;
  /** Where it is printed, with its status (regulation read, quoted by reports, local choice). */
  readonly sumber: string;
  /**
   * From the highest to the lowest, which is from the best to the worst except where less is better;
   * the last one has no lower bound, so that no value falls through.
   */
  readonly kelas: readonly Kelas[];
  /** The sheet that prints it; absent for any that no sheet of the workbook prints in words of its own. */
  readonly lembar?: string;
  /** Values that an office's own scale leaves open ("80–100 ...; 50–75 ..."): they have no class. */
  readonly celah?: readonly Celah[];
}

/** Between two printed classes, without both ends. */
export interface Celah {
  readonly dari: number;
  readonly sampai: number;
}

export interface Kelas {
  readonly nama: string;
  /** The same class by another name that the office prints beside it: "Sangat Baik" of "SB". */
  readonly sebutan?: string;
  /** Lower bound in percent; null for the lowest class. */
  readonly bawah: number | null;
  /** Whether the bound itself belongs to this class. */
  readonly inklusif: boolean;
  /** Whether a capaian in this class counts as failing: highlighted and listed. */
  readonly gagal: boolean;
  /** Fill colour "#RRGGBB" for charts and legends. */
  readonly warna: string;
}
