import { XmlScanner } from "../../../ooxml/xml-scanner";
import { eachChild, localNameOf, skip } from "../xml-walk";

/** What a new text takes over from the one that it stands for. */
export interface RupaTeks {
  /** The tag that opens the first paragraph. */
  readonly pembuka: string;
  /** Properties of the first paragraph; "" without. */
  readonly paragraf: string;
  /** Properties of the first run that has some; "" without. */
  readonly huruf: string;
}

/**
 * The look of a cell or paragraph. A tracked change of looks keeps the old properties within the new ones: where they
 * end is found by walking alone.
 */
export function firstLook(xml: string): RupaTeks {
  const scanner = new XmlScanner(xml);
  let [pembuka, paragraf, huruf] = ["", "", ""];
  let paragraphs = 0;
  const piece = (): string => {
    const from = scanner.start;
    skip(scanner);
    return xml.slice(from, scanner.end);
  };
  const visit = (name: string): boolean => {
    if (name === "pPr") {
      const own = piece();
      if (paragraphs === 1) paragraf = own;
      return true;
    }
    if (name === "rPr") {
      const own = piece();
      huruf ||= own;
      return true;
    }
    if (name === "p") {
      paragraphs += 1;
      pembuka ||= xml.slice(scanner.start, scanner.end);
    }
    eachChild(scanner, visit);
    return true;
  };
  if (scanner.next()) visit(localNameOf(scanner.name));
  return { pembuka, paragraf, huruf };
}
