import type { PlacedSheet } from "./placed-sheet";
import type { PagePlan } from "../plan/sheet-plan";
import { rangeAt } from "./areas";
import type { Job } from "./jobs";

/** What the set-up of a page takes. */
const BYTES_PER_PAGE = 2_000;
/** Points on each side: 2 cm. */
const MARGIN = 56;
const HEADER_MARGIN = 28;

/** Page set-up needs a printer on some machines: where it fails, the sheets stand all the same. */
export function pageJob(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Job | null {
  const paged = sheets.flatMap(({ plan: { page }, id }) => (page ? [{ page, id }] : []));
  if (paged.length === 0) return null;
  return {
    bytes: BYTES_PER_PAGE * paged.length,
    queue: () => paged.forEach(({ page, id }) => queuePage(context.workbook.worksheets.getItem(id), page)),
  };
}

function queuePage(sheet: Excel.Worksheet, { orientation, printArea, titleRows }: PagePlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.setPrintMargins("Points", {
    ...{ top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    ...{ header: HEADER_MARGIN, footer: HEADER_MARGIN },
  });
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(rangeAt(sheet, printArea));
  if (titleRows) {
    const [first, last] = titleRows;
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(first, 0, last - first + 1, 1).getEntireRow());
  }
}
