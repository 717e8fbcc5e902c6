import type { HeaderFooter } from "../model/page";
import { newPageLayout } from "../model/page";
import type { Sheet } from "../model/sheet";
import type { XmlElement } from "../../ooxml/xml";
import { child, flagAttribute, numberAttribute, textOf } from "../../ooxml/xml";

/** Reads how a sheet prints. */
export function readPage(sheet: Sheet, root: XmlElement): void {
  const page = newPageLayout();
  const margins = child(root, "pageMargins");
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    page.margins[side] = numberAttribute(margins, side) ?? page.margins[side];
  }
  const options = child(root, "printOptions");
  page.centerHorizontally = flagAttribute(options, "horizontalCentered");
  page.centerVertically = flagAttribute(options, "verticalCentered");
  page.printGridlines = flagAttribute(options, "gridLines");
  page.printHeadings = flagAttribute(options, "headings");
  readSetup(page, child(root, "pageSetup"), child(child(root, "sheetPr"), "pageSetUpPr"));
  readHeaderFooter(page.headerFooter, child(root, "headerFooter"));
  sheet.page = page;
}

function readSetup(page: Sheet["page"], setup: XmlElement | undefined, fit: XmlElement | undefined): void {
  page.orientation = setup?.attributes.orientation === "landscape" ? "landscape" : "portrait";
  page.paperSize = numberAttribute(setup, "paperSize");
  page.blackAndWhite = flagAttribute(setup, "blackAndWhite");
  page.draft = flagAttribute(setup, "draft");
  page.downThenOver = setup?.attributes.pageOrder !== "overThenDown";
  if (flagAttribute(setup, "useFirstPageNumber"))
    page.firstPageNumber = numberAttribute(setup, "firstPageNumber");
  if (!flagAttribute(fit, "fitToPage")) {
    page.scale = numberAttribute(setup, "scale") ?? 100;
    return;
  }
  page.scale = null;
  // 0 pages leaves a direction free, one page is the default.
  page.fitToWidth = (numberAttribute(setup, "fitToWidth") ?? 1) || null;
  page.fitToHeight = (numberAttribute(setup, "fitToHeight") ?? 1) || null;
}

function readHeaderFooter(texts: HeaderFooter, node: XmlElement | undefined): void {
  if (!node) return;
  for (const name of [
    "oddHeader",
    "oddFooter",
    "evenHeader",
    "evenFooter",
    "firstHeader",
    "firstFooter",
  ] as const) {
    texts[name] = textOf(child(node, name));
  }
  texts.differentFirst = flagAttribute(node, "differentFirst");
  texts.differentOddEven = flagAttribute(node, "differentOddEven");
  texts.scaleWithDocument = flagAttribute(node, "scaleWithDoc", true);
  texts.alignWithMargins = flagAttribute(node, "alignWithMargins", true);
}
