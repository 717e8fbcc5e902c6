import { readFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";

/** How often each piece of code ran: a function, or within it a block such as the body of a loop; by its place. */
export type Runs = ReadonlyMap<string, number>;

/** Counts what a module runs as the engine does for measuring coverage: the same on any machine, however busy. */
export class Counting {
  private readonly session = new Session();

  /** Before the module is loaded: what is compiled by then has no counters. */
  async start(): Promise<void> {
    this.session.connect();
    await this.session.post("Profiler.enable");
    await this.session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** What ran since the last time that it was asked. */
  async take(module: string): Promise<Runs> {
    const { result } = await this.session.post("Profiler.takePreciseCoverage");
    const runs = new Map<string, number>();
    for (const { functions } of result.filter(({ url }) => url === module))
      for (const { functionName, ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          runs.set(`${functionName} ${startOffset}-${endOffset}`, count);
    return runs;
  }

  async stop(): Promise<void> {
    await this.session.post("Profiler.stopPreciseCoverage");
    this.session.disconnect();
  }
}

/** The file that a place of the bundle comes from. */
export function sourceOf(module: string, place: string): string {
  const offset = Number(/(\d+)-\d+$/.exec(place)?.[1]);
  const before = readFileSync(fileURLToPath(module), "utf8").slice(0, offset);
  return /^\/\/ (.*)$/m.exec(before.slice(before.lastIndexOf("\n// ") + 1))?.[1] ?? "";
}
