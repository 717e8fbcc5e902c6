import type { FormulaGraph } from "./formula-graph";

/**
 * The engine computes a formula by computing what it reads, one step down its stack for each, and does not survive a
 * stack that ran out: some 1,200 steps in a row of sums, of which a function takes seven.
 */
const MOST_WEIGHT = 600;

/** A formula that is being gone through. */
interface Visit {
  readonly id: number;
  readonly reads: readonly number[];
  next: number;
  /** The first formula met that this one leads back to. */
  low: number;
}

export interface Stones {
  /** Computed one after another before all else, they leave no way down that is too long. */
  readonly stones: readonly number[];
  /** Formulas that read each other in a circle so long that it cannot be gone through. */
  readonly circles: readonly number[];
}

/** Where long chains of formulas are to be broken: a balance carried through thousands of rows, say. */
export function steppingStones(graph: FormulaGraph): Stones {
  return new Walk(graph).all();
}

/** Goes through what formulas read, down to the last and back, by Tarjan's order: what is read comes before its readers. */
class Walk {
  private readonly met = new Map<number, number>();
  private readonly waiting: Visit[] = [];
  private readonly isWaiting = new Set<number>();
  /** How far it goes down from a formula that is done, as far as the next stone. */
  private readonly heights = new Map<number, number>();
  private readonly stones = new Set<number>();
  private readonly circles: number[] = [];

  constructor(private readonly graph: FormulaGraph) {}

  all(): Stones {
    for (let id = 0; id < this.graph.size; id++) if (!this.met.has(id)) this.descend(id);
    return { stones: [...this.stones], circles: this.circles };
  }

  private descend(root: number): void {
    const path = [this.open(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const read = top.reads[top.next++];
      if (read === undefined) {
        path.pop();
        this.leave(top, path.at(-1));
      } else if (!this.met.has(read)) path.push(this.open(read));
      else if (this.isWaiting.has(read)) top.low = Math.min(top.low, this.met.get(read) ?? 0);
    }
  }

  private open(id: number): Visit {
    const order = this.met.size;
    this.met.set(id, order);
    const visit = { id, reads: this.graph.read(id), next: 0, low: order };
    this.waiting.push(visit);
    this.isWaiting.add(id);
    return visit;
  }

  private leave(visit: Visit, reader: Visit | undefined): void {
    if (visit.low === this.met.get(visit.id))
      this.settle(this.waiting.splice(this.waiting.lastIndexOf(visit)));
    else if (reader) reader.low = Math.min(reader.low, visit.low);
  }

  /** Formulas that read each other; mostly one alone. */
  private settle(members: readonly Visit[]): void {
    for (const { id } of members) this.isWaiting.delete(id);
    const own = members.reduce((sum, { id }) => sum + this.graph.weight(id), 0);
    if (members.length > 1 && own > MOST_WEIGHT) {
      this.circles.push(...members.map(({ id }) => id));
      return;
    }
    let below = 0;
    for (const { reads } of members)
      for (const read of reads) below = Math.max(below, this.belowOf(read, own));
    for (const { id } of members) this.heights.set(id, own + below);
  }

  /** How far it goes down from a formula that is read; not at all where it is made a stone. */
  private belowOf(read: number, above: number): number {
    const height = this.heights.get(read) ?? 0;
    if (height === 0 || height + above <= MOST_WEIGHT) return height;
    this.stones.add(read);
    this.heights.set(read, 0);
    return 0;
  }
}
