import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the workbench is served, without a slash at the end. */
    address: string;
  }
}

const ROOT = join(import.meta.dirname, "../../..");

/** Serves the workbench as `npm start` does, on a free port, for as long as the browser tests run. */
export default async function serve(project: TestProject): Promise<() => void> {
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", "serve", "--env", "trial=uji"],
    {
      cwd: ROOT,
      env: { ...process.env, PORT: String(port) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.stdout.once("data", () => resolve());
    server.once("exit", (code) => reject(new Error(`The workbench was not served (exit ${code}).`)));
  });
  const address = `http://localhost:${port}`;
  // The server holds the answer back until the page is built.
  const page = await fetch(address);
  if (!page.ok) throw new Error(`The workbench was not built (${page.status}).`);
  project.provide("address", address);
  return () => void server.kill();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
