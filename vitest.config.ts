import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * Three kinds of tests: `node` for everything that needs no page, `pane` for React components in jsdom,
 * `browser` for the real page in a real Chromium (started by the tests themselves through playwright-core).
 */
export default defineConfig({
  test: {
    // Without it vitest leaves one core free, which on two means one file at a time.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/taskpane/**", "test/e2e/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "pane",
          environment: "jsdom",
          include: ["test/taskpane/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
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
          // A page that is slow is not wrong: as patient as the tests are with its elements.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
