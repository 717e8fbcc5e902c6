/** A part of a command's work that passes in one sync with others. */
export interface Job {
  /** What its request and its reply take together, about. */
  readonly bytes: number;
  /** Cells that are written with it. */
  readonly cells?: number;
  /** Queues the calls; what they answer is there after the sync. */
  queue(): void;
  /** Told when they were carried out, before anything is checked. */
  done?(): void;
  /** Told instead where the sync failed: what was asked before the fault is answered, what comes after it is not. */
  salvage?(): void;
  /** Throws where they did not come to what they should. */
  check?(): void;
}

/** Excel on the web takes at most 5 MB per sync; this leaves room for what surrounds the contents. */
const BYTES_PER_SYNC = 4_000_000;

/** The jobs in their order, in parts that each pass in one sync; nearly always a single part. */
function partsOf(jobs: readonly Job[]): Job[][] {
  const parts: Job[][] = [];
  let room = 0;
  for (const job of jobs) {
    if (job.bytes > room) {
      parts.push([]);
      room = BYTES_PER_SYNC;
    }
    parts.at(-1)?.push(job);
    room -= job.bytes;
  }
  return parts;
}

/** Carries the jobs out; `before` is told how many cells were written, before each sync. */
export async function carryOut(
  context: Excel.RequestContext,
  jobs: readonly Job[],
  before: (cells: number) => void = () => undefined,
): Promise<void> {
  let cells = 0;
  for (const part of partsOf(jobs)) {
    before(cells);
    context.application.suspendApiCalculationUntilNextSync();
    part.forEach((job) => job.queue());
    try {
      await context.sync();
    } catch (error) {
      part.forEach((job) => job.salvage?.());
      throw error;
    }
    part.forEach((job) => job.done?.());
    part.forEach((job) => job.check?.());
    cells += part.reduce((sum, job) => sum + (job.cells ?? 0), 0);
  }
}
