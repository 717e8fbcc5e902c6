import type { PageLayout } from "../model/page";
import { setChildren, setProperty } from "./sheet-xml";
import type { XmlElement } from "../../ooxml/xml";
import { child, element } from "../../ooxml/xml";

/** Writes how a sheet prints; what the model does not know (printer, resolution) stays. */
export function writePage(page: PageLayout, root: XmlElement): void {
  setChildren(root, "printOptions", [optionsNode(page)]);
  setChildren(root, "pageMargins", [element("pageMargins", { ...page.margins })]);
  setChildren(root, "pageSetup", [setupNode(page, child(root, "pageSetup"))]);
  setChildren(root, "headerFooter", [headerFooterNode(page)]);
  setProperty(root, "pageSetUpPr", page.scale === null ? element("pageSetUpPr", { fitToPage: true }) : null);
}

function optionsNode(page: PageLayout): XmlElement | null {
  const node = element("printOptions", {
    horizontalCentered: page.centerHorizontally || null,
    verticalCentered: page.centerVertically || null,
    headings: page.printHeadings || null,
    gridLines: page.printGridlines || null,
  });
  return Object.keys(node.attributes).length > 0 ? node : null;
}

function setupNode(page: PageLayout, old: XmlElement | undefined): XmlElement {
  const fitted = page.scale === null;
  return element("pageSetup", {
    ...old?.attributes,
    paperSize: page.paperSize,
    scale: fitted || page.scale === 100 ? null : page.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: fitted ? (page.fitToWidth ?? 0) : null,
    fitToHeight: fitted ? (page.fitToHeight ?? 0) : null,
    pageOrder: page.downThenOver ? null : "overThenDown",
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite || null,
    draft: page.draft || null,
    useFirstPageNumber: page.firstPageNumber === null ? null : true,
  });
}

function headerFooterNode({ headerFooter }: PageLayout): XmlElement | null {
  const texts = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const;
  const nodes = texts.flatMap((name) =>
    headerFooter[name] ? [element(name, {}, [headerFooter[name]])] : [],
  );
  const node = element(
    "headerFooter",
    {
      differentOddEven: headerFooter.differentOddEven || null,
      differentFirst: headerFooter.differentFirst || null,
      scaleWithDoc: headerFooter.scaleWithDocument ? null : false,
      alignWithMargins: headerFooter.alignWithMargins ? null : false,
    },
    nodes,
  );
  return nodes.length > 0 || Object.keys(node.attributes).length > 0 ? node : null;
}
