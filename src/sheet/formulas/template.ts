/** A formula with its references told by their kind alone: "=SUM({tall})" for a sum of cells below each other. */
export class Template {
  /** One function over one range, be it written with or without a sign before it. */
  readonly isAggregate: boolean;
  /** "=O39" says nothing of how a figure comes about. */
  readonly isLink: boolean;
  /** Where it stands in the list that is made of the formulas of one line: asked there and nowhere else. */
  slot = 0;

  constructor(readonly text: string) {
    this.isAggregate =
      /^=(?:SUM|AVERAGE|SUBTOTAL|COUNT|COUNTA|MAX|MIN)\((?:9,|109,)?\{(?:tall|wide|block)\}\)$/.test(text);
    this.isLink = /^=[^{]*\{cell\}$/.test(text) && !/[A-Z]\(/.test(text);
  }
}
