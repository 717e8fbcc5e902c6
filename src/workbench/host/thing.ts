import type { Arguments } from "./arguments";
import { type HostError, apiNotFound } from "./host-error";
import type { Session } from "./session";
import type { Bag, Json } from "./wire";

/** What a getXOrNullObject gives when there is no such object. */
export const NULL_OBJECT = Symbol("null object");

export type Result = Thing | typeof NULL_OBJECT | Json | undefined;

/** Describes one class of Excel's object model: which members the add-in may reach on a `T`. */
export interface Kind<T> {
  /** Class name in Office.js. */
  readonly name: string;
  /** Properties by which the client finds the object again ({Id} or {_Id}). */
  identity?(target: T, session: Session): Bag;
  /** Object is handed out by reference id instead (ranges). */
  readonly byReference?: boolean;
  /** Scalar properties, by name in PascalCase. */
  readonly properties?: { readonly [name: string]: Property<T> };
  /** Navigation properties. */
  readonly parts?: { readonly [name: string]: (target: T) => Thing | typeof NULL_OBJECT };
  /** Methods, whether they give objects or values. */
  readonly methods?: { readonly [name: string]: Method<T> };
  /** Items of a collection. */
  items?(target: T): readonly Thing[];
  /** getItem of a collection. */
  item?(target: T, args: Arguments, session: Session): Thing;
}

/** A method that gives something, or one that only does something. */
type Method<T> =
  | ((target: T, args: Arguments, session: Session) => Result)
  | ((target: T, args: Arguments, session: Session) => void);

export interface Property<T> {
  get?(target: T, session: Session): Json;
  set?(target: T, value: Json, session: Session): void;
}

/** An object of the workbook as the add-in sees it: a class together with what it stands for. */
export interface Thing {
  readonly kindName: string;
  readonly byReference: boolean;
  /** What it stands for; compare `kindName` before use. */
  readonly target: unknown;
  readonly isCollection: boolean;
  identity(session: Session): Bag;
  propertyNames(): string[];
  hasProperty(name: string): boolean;
  get(name: string, session: Session): Json;
  set(name: string, value: Json, session: Session): void;
  part(name: string): Thing | typeof NULL_OBJECT;
  call(name: string, args: Arguments, session: Session): Result;
  items(): readonly Thing[];
  item(args: Arguments, session: Session): Thing;
}

class Bound<T> implements Thing {
  constructor(
    private readonly kind: Kind<T>,
    readonly target: T,
  ) {}

  get kindName(): string {
    return this.kind.name;
  }

  get byReference(): boolean {
    return this.kind.byReference ?? false;
  }

  get isCollection(): boolean {
    return this.kind.items !== undefined;
  }

  identity(session: Session): Bag {
    return this.kind.identity?.(this.target, session) ?? {};
  }

  propertyNames(): string[] {
    return Object.entries(this.kind.properties ?? {}).flatMap(([name, { get }]) => (get ? [name] : []));
  }

  hasProperty(name: string): boolean {
    return this.kind.properties?.[name]?.get !== undefined;
  }

  get(name: string, session: Session): Json {
    const read = this.kind.properties?.[name]?.get;
    if (!read) throw this.unknown(name);
    return this.located(name, () => read(this.target, session));
  }

  set(name: string, value: Json, session: Session): void {
    const write = this.kind.properties?.[name]?.set;
    if (!write) throw this.unknown(name);
    this.located(name, () => write(this.target, value, session));
  }

  part(name: string): Thing | typeof NULL_OBJECT {
    const part = this.kind.parts?.[name];
    if (!part) throw this.unknown(name);
    return this.located(name, () => part(this.target));
  }

  call(name: string, args: Arguments, session: Session): Result {
    const method = this.kind.methods?.[name];
    if (!method) throw this.unknown(name);
    return this.located(name, () => method(this.target, args, session) ?? undefined);
  }

  items(): readonly Thing[] {
    return this.kind.items?.(this.target) ?? [];
  }

  item(args: Arguments, session: Session): Thing {
    const { item } = this.kind;
    if (!item) throw this.unknown("GetItem");
    return this.located("GetItem", () => item(this.target, args, session));
  }

  private unknown(member: string): HostError {
    return apiNotFound(this.memberName(member));
  }

  private memberName(member: string): string {
    return `${this.kind.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  /** Runs a member and notes on its error, if any, which member it was. */
  private located<R>(member: string, run: () => R): R {
    try {
      return run();
    } catch (thrown) {
      if (thrown instanceof Error && !("location" in thrown && thrown.location)) {
        Object.assign(thrown, { location: this.memberName(member) });
      }
      throw thrown;
    }
  }
}

export function thing<T>(kind: Kind<T>, target: T): Thing {
  return new Bound(kind, target);
}
