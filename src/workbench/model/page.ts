/** How a sheet prints. Margins in inches, as in the file. Print area and titles are names of the sheet. */
export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** Paper number of Windows: 9 is A4, 14 is folio (F4 at most offices). Null: the printer's own. */
  paperSize: number | null;
  /** Percent; null when the sheet is fitted to pages. */
  scale: number | null;
  /** Pages; null leaves that direction free. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  margins: Margins;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draft: boolean;
  firstPageNumber: number | null;
  downThenOver: boolean;
  headerFooter: HeaderFooter;
}

export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

/** Header and footer in Excel's codes ("&L...&C...&R..."); "" where there is none. */
export interface HeaderFooter {
  oddHeader: string;
  oddFooter: string;
  evenHeader: string;
  evenFooter: string;
  firstHeader: string;
  firstFooter: string;
  differentFirst: boolean;
  differentOddEven: boolean;
  scaleWithDocument: boolean;
  alignWithMargins: boolean;
}

export function newPageLayout(): PageLayout {
  return {
    orientation: "portrait",
    paperSize: null,
    scale: 100,
    fitToWidth: null,
    fitToHeight: null,
    margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draft: false,
    firstPageNumber: null,
    downThenOver: true,
    headerFooter: {
      oddHeader: "",
      oddFooter: "",
      evenHeader: "",
      evenFooter: "",
      firstHeader: "",
      firstFooter: "",
      differentFirst: false,
      differentOddEven: false,
      scaleWithDocument: true,
      alignWithMargins: true,
    },
  };
}
