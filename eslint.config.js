import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * The rules of office.js, which oxlint (oxlint.config.js) does not have. Those on what is synced before it is read follow
 * names within one function, and no-empty-load takes a constant for nothing: what is queued in one function and read in
 * another is guarded by test/excel instead.
 */
export default [
  {
    files: ["src/excel/**"],
    languageOptions: { parser: tseslint.parser },
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
];
