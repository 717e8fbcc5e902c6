import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** What is pure: values in, values out. A test of the tasks that adds to the product's own lists stands beside their folders. */
const PURE = ["test/{domain,sheet,plan,locale}/**/*.test.ts", "test/tasks/*/**/*.test.ts"];

/**
 * Four kinds of tests: `node` for what is pure, `host` for what runs office.js, files or programs in Node, `pane` for
 * React components in jsdom, `browser` for the real page in a real Chromium (started by the tests themselves through
 * playwright-core). The files of the first three share processes, and so load the product once: half the CPU time.
 */
export default defineConfig({
  test: {
    // Without it vitest leaves one core free, which on two means one file at a time.
    maxWorkers: availableParallelism(),
    // What is slow is not wrong: limits are for what never ends, on a machine that does much else.
    projects: [
      {
        test: {
          name: "node",
          include: PURE,
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "host",
          include: ["test/**/*.test.ts"],
          exclude: [...PURE, "test/taskpane/**", "test/e2e/**"],
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
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
