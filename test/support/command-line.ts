import { execFile } from "node:child_process";
import { join } from "node:path";
import { sentenceOf } from "../../src/headless/refusal";

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `npm run --silent COMMAND -- ARGS`, as a person starts it. */
export function npmRun(command: string, ...args: string[]): Promise<Ended> {
  const cwd = join(import.meta.dirname, "../..");
  return new Promise((resolve) => {
    execFile("npm", ["run", "--silent", command, "--", ...args], { cwd }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : 0;
      resolve({ code, stdout: stdout.trim(), stderr: stderr.replace(/^npm warn.*$/gm, "").trim() });
    });
  });
}

/** What the person reads when a run does not work. */
export async function refusalOf(run: () => Promise<string>): Promise<string> {
  try {
    return `tidak ditolak: ${await run()}`;
  } catch (error) {
    return sentenceOf(error);
  }
}
