import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const home = mkdtempSync(join(tmpdir(), "capaian-"));
afterAll(() => rmSync(home, { recursive: true }));

/** What a program says until it says where the page is, or ends. */
function saidBy(script: string, env: NodeJS.ProcessEnv): Promise<string> {
  const program = spawn(process.execPath, ["--import", "tsx", script], { env });
  let said = "";
  return new Promise((resolve) => {
    const hear = (words: Buffer) => {
      said += words.toString();
      if (said.includes("Pasang di Excel")) program.kill();
    };
    program.stdout.on("data", hear);
    program.stderr.on("data", hear);
    program.once("exit", () => resolve(said));
  });
}

/** Elsewhere than on Linux a certificate would really be installed. */
it.skipIf(process.platform !== "linux")(
  "serves the recorder where no certificate can be installed, and says what to do",
  async () => {
    const env = { HOME: home, PATH: home, PORT: "0" };
    const said = await saidBy(join(import.meta.dirname, "../rekam/serve.ts"), env);
    expect(said).toMatch(/tidak dapat dipasang di komputer ini/);
    expect(said).toMatch(/Perekam: https?:\/\/localhost:\d+\/rekam\.html/);
    expect(said).not.toMatch(/^ +at /m);
  },
);
