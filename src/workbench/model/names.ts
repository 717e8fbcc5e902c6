/** A defined name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Id of the sheet it belongs to; null for the whole workbook. */
  readonly scope: string | null;
  /** What it stands for, without the equals sign: "'Tabel 3.2'!$A$1:$H$20". */
  formula: string;
  visible: boolean;
  comment: string;
}

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
