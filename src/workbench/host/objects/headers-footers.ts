import { itemAt } from "../../items";
import type { HeaderFooter } from "../../model/page";
import type { Sheet } from "../../model/sheet";
import type { Kind, Property } from "../thing";
import { thing } from "../thing";
import { choiceValue, textValue } from "./looks";

type Pages = "odd" | "even" | "first";
type Text = "oddHeader" | "oddFooter" | "evenHeader" | "evenFooter" | "firstHeader" | "firstFooter";

interface PageTexts {
  readonly sheet: Sheet;
  readonly pages: Pages;
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headersFootersKind: Kind<Sheet> = {
  name: "HeaderFooterGroup",
  properties: {
    State: {
      get: ({ page: { headerFooter } }) =>
        itemAt(STATES, (headerFooter.differentFirst ? 1 : 0) + (headerFooter.differentOddEven ? 2 : 0)),
      set: (sheet, value) => {
        const state = STATES.indexOf(choiceValue(value, STATES));
        change(sheet, { differentFirst: state % 2 === 1, differentOddEven: state >= 2 });
      },
    },
  },
  parts: {
    DefaultForAllPages: (sheet) => thing(pageTextsKind, { sheet, pages: "odd" }),
  },
};

const pageTextsKind: Kind<PageTexts> = {
  name: "HeaderFooter",
  properties: {
    LeftFooter: section("Footer", "L"),
    CenterFooter: section("Footer", "C"),
  },
};

function change(sheet: Sheet, patch: Partial<HeaderFooter>): void {
  Object.assign(sheet.page.headerFooter, patch);
  sheet.touch("page", { kind: "layout" });
}

type Section = "L" | "C" | "R";

/** One third of a header or footer: "&Lleft&Ccentre&Rright" in the file. */
function section(part: "Header" | "Footer", which: Section): Property<PageTexts> {
  const key = (pages: Pages) => `${pages}${part}` as Text;
  return {
    get: ({ sheet, pages }) => split(sheet.page.headerFooter[key(pages)])[which],
    set: ({ sheet, pages }, value) => {
      const sections = { ...split(sheet.page.headerFooter[key(pages)]), [which]: textValue(value) };
      change(sheet, { [key(pages)]: join(sections) });
    },
  };
}

function split(text: string): Record<Section, string> {
  const sections: Record<Section, string> = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) current = piece.charAt(1) as Section;
    else sections[current] += piece;
  }
  return sections;
}

function join(sections: Record<Section, string>): string {
  return (["L", "C", "R"] as const)
    .map((name) => (sections[name] ? `&${name}${sections[name]}` : ""))
    .join("");
}
