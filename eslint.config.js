import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Which rooms of src a room may import from; its own is always open. See the table in DECISIONS.md. */
const OPEN_DOORS = {
  domain: [],
  sheet: ["domain"],
  calculation: ["domain", "sheet"],
  book: ["domain", "sheet", "calculation"],
  plan: ["domain", "sheet"],
  tasks: ["domain", "sheet", "calculation", "book", "plan", "ooxml"],
  session: ["domain", "sheet", "calculation", "book", "plan", "tasks"],
  excel: ["domain", "sheet", "plan"],
  commands: ["domain", "sheet", "calculation", "book", "plan", "tasks", "excel", "session", "locale"],
  functions: ["domain", "sheet", "calculation", "book", "plan", "tasks", "excel", "session", "locale"],
  taskpane: [
    "domain",
    "sheet",
    "calculation",
    "book",
    "plan",
    "tasks",
    "excel",
    "session",
    "commands",
    "functions",
    "locale",
  ],
  ooxml: [],
  workbench: ["ooxml"],
  locale: [],
  headless: [
    "domain",
    "sheet",
    "calculation",
    "book",
    "plan",
    "tasks",
    "excel",
    "session",
    "commands",
    "locale",
    "workbench",
  ],
};
const ROOMS = Object.keys(OPEN_DOORS);

/** Rooms that may name the host: the adapter, and the other side of the wire. */
const HOST_ROOMS = ["excel", "workbench"];
const HOST_GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const PAGE_GLOBALS = ["window", "document", "navigator", "localStorage", "sessionStorage"];
const PAGELESS_ROOMS = [
  "ooxml",
  "domain",
  "sheet",
  "calculation",
  "book",
  "plan",
  "tasks",
  "session",
  "locale",
];

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
              ? [{ regex: "^[^.](?!ecimal\\.js$)", message: "The domain stands on decimal.js alone." }]
              : []),
          ],
        },
      ],
      "no-restricted-globals": ["error", ...hostGlobals, ...pageGlobals],
    },
  };
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-undef": "off",
    },
  },
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
    files: ["src/taskpane/**/*.tsx", "src/workbench/ui/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/ui/**/*.{ts,tsx}", "test/taskpane/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat.recommended,
  },
  {
    // TanStack's virtualizer cannot be memoized, and nothing here is: the React Compiler is not used.
    files: ["src/workbench/ui/grid/use-window.ts"],
    rules: { "react-hooks/incompatible-library": "off" },
  },
  ...arrows,
  {
    // Its rules on what is synced before it is read follow names within one function, and no-empty-load takes a
    // constant for nothing: what is queued in one function and read in another is guarded by test/excel instead.
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // One sync for as much as Excel takes at once; a larger workbook needs another one.
    files: ["src/excel/{blocks,jobs,outline}.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
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
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["test/**"], rules: { "max-lines": ["error", 400] } },
  { files: ["test/reports/**"], rules: { "max-lines": "off" } },
  { files: ["*.js", "packaging/*.js", "test/**/*.mjs"], languageOptions: { globals: globals.node } },
);
