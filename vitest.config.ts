import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { builtProduct } from "./test/support/built-product.js";

/** What is pure: values in, values out. */
const PURE = ["test/{domain,sheet,plan,locale}/**/*.test.ts", "test/tasks/*/**/*.test.ts"];

/** Adds to the product's own lists before the modules that read them are loaded: it needs each module anew. */
const ANEW = ["test/tasks/how-to-add.test.ts"];

const plugins = [builtProduct()];

/**
 * Kinds of tests: `node` for what is pure, `host` for what runs office.js, files or programs in Node, `pane` for
 * React components in jsdom, `browser` for the real page in a real Chromium (started by the tests themselves through
 * playwright-core), `anew` for what loads the product again and again. The files of the first three share processes, and
 * the product is put together for them once (`test/support/built-product.ts`).
 */
export default defineConfig({
  test: {
    // Without it vitest leaves one core free, which on two means one file at a time.
    maxWorkers: availableParallelism(),
    // What is slow is not wrong: limits are for what never ends, on a machine that does much else.
    projects: [
      {
        plugins,
        test: {
          name: "node",
          include: PURE,
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        plugins,
        test: {
          name: "host",
          include: ["test/**/*.test.ts"],
          exclude: [...PURE, ...ANEW, "test/taskpane/**", "test/e2e/**"],
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: { name: "anew", include: ANEW, isolate: false, testTimeout: 240_000 },
      },
      {
        plugins,
        test: {
          name: "pane",
          environment: "jsdom",
          include: ["test/taskpane/**/*.test.{ts,tsx}"],
          setupFiles: "test/taskpane/clean.ts",
          isolate: false,
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/support/serve.ts",
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          isolate: false,
          // A page that is slow is not wrong: as patient as the tests are with its elements.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
