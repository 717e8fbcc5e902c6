import { spawn } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface ServedWorkbench {
  /** Without a slash at the end. */
  readonly address: string;
  stop(): void;
}

/**
 * Serves the workbench as `npm start` does, on a free port. `cache` names what the build keeps between runs:
 * servers that run side by side must not share it.
 */
export async function serveWorkbench(cache: string): Promise<ServedWorkbench> {
  const port = await freePort();
  const server = spawn(process.execPath, ["packaging/serve.js", "trial", cache], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (said: Buffer) => {
      if (said.toString().includes("http://")) resolve();
    });
    server.once("exit", (code) => reject(new Error(`The workbench was not served (exit ${code}).`)));
  });
  const address = `http://localhost:${port}`;
  // The server holds the answer back until the page is built.
  const page = await fetch(address);
  if (!page.ok) throw new Error(`The workbench was not built (${page.status}).`);
  return { address, stop: () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
