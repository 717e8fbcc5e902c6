/**
 * Lint, in Rust and Go (oxlint, tsgolint): everything but the rules of office.js, which eslint.config.js has. Rules that ask
 * for types, and React's own, take seconds here and minutes in ESLint.
 */
/** The rooms that know neither Excel nor a page. */
const CORE = ["domain", "sheet", "calculation", "book", "plan", "tasks"];
/** Which rooms of src a room may import from; its own is always open. See the table in ARCHITECTURE.md. */
const OPEN_DOORS = {
  domain: [],
  sheet: ["domain"],
  calculation: ["domain", "sheet"],
  book: ["domain", "sheet", "calculation"],
  plan: ["domain", "sheet"],
  tasks: ["domain", "sheet", "calculation", "book", "plan", "ooxml"],
  session: CORE,
  excel: ["domain", "sheet", "plan"],
  commands: [...CORE, "excel", "session", "locale"],
  functions: [...CORE, "excel", "session", "locale"],
  taskpane: [...CORE, "excel", "session", "commands", "functions", "locale"],
  ooxml: [],
  workbench: ["ooxml"],
  locale: [],
  headless: [...CORE, "excel", "session", "commands", "locale", "workbench"],
};
const ROOMS = Object.keys(OPEN_DOORS);

/** Rooms that may name the host: the adapter, and the other side of the wire. */
const HOST_ROOMS = ["excel", "workbench"];
const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const PAGE_GLOBALS = ["window", "document", "navigator", "localStorage", "sessionStorage"];
const PAGELESS_ROOMS = [...CORE, "ooxml", "session", "locale"];

/** What oxlint counts among its other categories, and is an error here as well. */
const ALSO_WRONG = [
  ...["no-array-constructor", "no-case-declarations", "no-empty", "no-fallthrough", "no-prototype-builtins"],
  ...["no-regex-spaces", "no-unexpected-multiline", "no-useless-constructor"],
  ...["no-var", "prefer-const", "prefer-rest-params", "prefer-spread"],
  ...["typescript/consistent-type-imports", "typescript/no-dynamic-delete"],
  ...["typescript/no-empty-object-type"],
  ...["typescript/no-explicit-any", "typescript/no-extraneous-class", "typescript/no-invalid-void-type"],
  ...["typescript/no-misused-promises", "typescript/no-namespace", "typescript/no-non-null-assertion"],
  ...["typescript/no-non-null-asserted-nullish-coalescing", "typescript/no-require-imports"],
  ...["typescript/no-unnecessary-type-constraint", "typescript/no-unsafe-function-type"],
  ...["typescript/prefer-literal-enum-member", "typescript/unified-signatures"],
];

/** What its category counts as wrong, and is the house's way. */
const RIGHT_HERE = [
  ...["no-base-to-string", "no-meaningless-void-operator", "no-misused-spread"],
  ...["no-useless-default-assignment", "require-array-sort-compare", "unbound-method"],
];

const each = (names, severity, prefix = "") =>
  Object.fromEntries(names.map((name) => [`${prefix}${name}`, severity]));

const arrows = ROOMS.map((room) => {
  const closed = ROOMS.filter((other) => other !== room && !OPEN_DOORS[room].includes(other));
  const hostGlobals = HOST_ROOMS.includes(room) ? [] : HOST_GLOBALS;
  const pageGlobals = PAGELESS_ROOMS.includes(room) ? PAGE_GLOBALS : [];
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: closed.map((other) => `**/${other}/**`),
              message: `src/${room} does not import from there.`,
            },
            ...(PAGELESS_ROOMS.includes(room) || room === "excel"
              ? [{ group: ["react", "react-dom", "@fluentui/*"], message: `src/${room} draws nothing.` }]
              : []),
            ...(room === "domain"
              ? [{ regex: "^([^.d]|d[^e]|de[^c])", message: "The domain stands on decimal.js alone." }]
              : []),
          ],
        },
      ],
      "no-restricted-globals": ["error", ...hostGlobals, ...pageGlobals],
    },
  };
});

export default {
  plugins: ["typescript"],
  options: { typeAware: true },
  // Of pages and React too, where their rules are asked for below.
  categories: { correctness: "error" },
  env: { builtin: true },
  ignorePatterns: ["dist/", "node_modules/", "coverage/"],
  rules: {
    ...each(ALSO_WRONG, "error"),
    "typescript/ban-ts-comment": ["error", { minimumDescriptionLength: 10 }],
    ...each(RIGHT_HERE, "off", "typescript/"),
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    {
      files: ["src/**/*.{ts,tsx}"],
      rules: {
        "max-lines": ["error", 250],
        "max-lines-per-function": ["error", 60],
        complexity: ["error", { max: 15, variant: "modified" }],
        "max-depth": ["error", 3],
        "max-params": ["error", 5],
        "no-console": "error",
        "no-alert": "error",
        "no-eval": "error",
        eqeqeq: "error",
      },
    },
    {
      // What a page must offer to whoever does not see it or has no mouse.
      files: ["src/taskpane/**/*.tsx", "src/workbench/ui/**/*.tsx"],
      plugins: ["jsx-a11y"],
      rules: {
        "jsx-a11y/prefer-tag-over-role": "off",
        "jsx-a11y/interactive-supports-focus": [
          "error",
          {
            tabbable: [
              ...["button", "checkbox", "link", "progressbar", "searchbox", "slider", "spinbutton"],
              ...["switch", "textbox"],
            ],
          },
        ],
        "jsx-a11y/no-noninteractive-element-interactions": [
          "error",
          { body: ["onError", "onLoad"], iframe: ["onError", "onLoad"], img: ["onError", "onLoad"] },
        ],
      },
    },
    {
      // The rules of hooks, and what React's compiler sees.
      files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/ui/**/*.{ts,tsx}", "test/taskpane/**/*.{ts,tsx}"],
      plugins: ["react"],
      rules: { "react/rules-of-hooks": "error", "react/unsupported-syntax": "error" },
    },
    {
      // TanStack's virtualizer cannot be memoized, and nothing here is: the React Compiler is not used.
      files: ["src/workbench/ui/grid/use-window.ts"],
      plugins: ["react"],
      rules: { "react/incompatible-library": "off" },
    },
    ...arrows,
    {
      // Tables of words: data, as long as their matter.
      files: [
        "src/locale/{id,en}/**",
        "src/locale/{id,en}.ts",
        "src/sheet/words/lexicon*.ts",
        "src/domain/*-baku.ts",
      ],
      rules: { "max-lines": "off" },
    },
    { files: ["src/workbench/**", "src/headless/**"], rules: { "no-console": "off" } },
    {
      // In src nothing is merely said to be there (domain/items.ts); a test that asserts it fails where it is not.
      files: ["test/**", "assets/**", "*.ts"],
      rules: { "typescript/no-non-null-assertion": "off" },
    },
    { files: ["test/**"], rules: { "max-lines": ["error", 400] } },
    { files: ["test/reports/**"], rules: { "max-lines": "off" } },
    {
      files: ["*.js", "packaging/*.js", "test/**/*.mjs"],
      env: { builtin: true, node: true },
      rules: { "no-undef": "error" },
    },
  ],
};
