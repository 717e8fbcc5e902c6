import { invalidArgument } from "./host-error";
import type { Thing } from "./thing";
import type { Json } from "./wire";

/** Arguments of a call, read with the checks that Excel makes. Missing ones are null. */
export class Arguments {
  constructor(
    private readonly values: readonly Json[],
    private readonly things: readonly (Thing | null)[],
  ) {}

  /** The plain value at a position; null where none was given. */
  raw(position: number): Json {
    return this.values[position] ?? null;
  }

  text(position: number): string {
    const value = this.raw(position);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(position: number): string | null {
    return this.raw(position) === null ? null : this.text(position);
  }

  number(position: number): number {
    const value = this.raw(position);
    if (typeof value !== "number") throw invalidArgument();
    return value;
  }

  /** A whole number, for positions and counts. */
  integer(position: number, missing?: number): number {
    const value = this.raw(position) ?? missing ?? null;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(position: number, missing = false): boolean {
    return this.raw(position) === null ? missing : this.raw(position) === true;
  }

  /** The object given at a position; null where it is a plain value or nothing. */
  thing(position: number): Thing | null {
    return this.things[position] ?? null;
  }

  /** A text out of a fixed list, upper and lower case as the list has it. */
  oneOf<T extends string>(position: number, choices: readonly T[], missing?: T): T {
    const value = this.raw(position) ?? missing ?? null;
    const choice = choices.find(
      (known) => typeof value === "string" && known.toLowerCase() === value.toLowerCase(),
    );
    if (!choice) throw invalidArgument();
    return choice;
  }
}
