import ts from "typescript";

/** One small change of a source, of the kind that a slip of the hand makes. */
export interface Mutant {
  /** From 1. */
  readonly line: number;
  /** "< -> <=" */
  readonly what: string;
  readonly text: string;
}

const SWAPS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
};

const METHODS: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  gt: "gte",
  gte: "gt",
  lt: "lte",
  lte: "lt",
  plus: "minus",
  minus: "plus",
  times: "div",
  div: "times",
};

/**
 * All of them for one source, in its order. Sentences (texts with a blank) are left as they are: what is said to people is
 * read by people, and a test that repeats it guards nothing.
 */
export function mutantsOf(source: string, name: string): Mutant[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Mutant[] = [];
  const change = (node: ts.Node, to: string, what = `${node.getText(file)} -> ${to}`): void => {
    const start = node.getStart(file);
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ line, what, text: source.slice(0, start) + to + source.slice(node.getEnd()) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return;
    changesOf(node).forEach(({ at, to, what }) => change(at, to, what));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

interface Change {
  readonly at: ts.Node;
  readonly to: string;
  readonly what?: string;
}

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) {
    const to = SWAPS[node.operatorToken.kind];
    return to === undefined || isText(node) ? [] : [{ at: node.operatorToken, to }];
  }
  if (ts.isConditionalExpression(node)) return conditions(node.condition);
  if (ts.isIfStatement(node)) return conditions(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ at: node, to: node.operand.getText() }];
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
    const to = METHODS[node.name.text];
    return to === undefined ? [] : [{ at: node.name, to }];
  }
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression))
    return [{ at: node, to: ";", what: `${short(node)} left out` }];
  return literal(node);
}

function conditions(at: ts.Expression): Change[] {
  return ["true", "false"].map((to) => ({ at, to: `(${to})`, what: `${short(at)} -> ${to}` }));
}

function literal(node: ts.Node): Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ at: node, to: "false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ at: node, to: "true" }];
  if (ts.isNumericLiteral(node)) return [{ at: node, to: `${Number(node.text) + 1}` }];
  const isName = ts.isStringLiteral(node) && node.text !== "" && !/\s/.test(node.text);
  return isName && !isKey(node) ? [{ at: node, to: '"?"' }] : [];
}

/** Names of properties and of cases: another name would not compile. */
function isKey({ parent }: ts.Node): boolean {
  return ts.isCaseClause(parent) || ts.isElementAccessExpression(parent);
}

/** "a" + b joins texts: it has no opposite. */
function isText({ left, right, operatorToken }: ts.BinaryExpression): boolean {
  const isPlus = operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isPlus && [left, right].some((side) => ts.isStringLiteral(side) || ts.isTemplateExpression(side));
}

function short(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
