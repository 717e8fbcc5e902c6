import type { TestProject } from "vitest/node";
import { serveWorkbench } from "../../support/served-workbench";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served, without a slash at the end. */
    address: string;
  }
}

/** Serves the workbench for as long as the browser tests run. */
export default async function serve(project: TestProject): Promise<() => void> {
  const { address, stop } = await serveWorkbench("uji");
  project.provide("address", address);
  return stop;
}
