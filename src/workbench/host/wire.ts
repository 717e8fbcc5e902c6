/** The JSON that office.js 1.1.110 sends and expects for Excel's object model ("ProcessQuery"). */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Bag = { [key: string]: Json };

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireArguments {
  readonly Arguments?: readonly Json[] | null;
  /** Same shape as Arguments: 0 for a plain value, else the id of the object path that is meant. */
  readonly ReferencedObjectPathIds?: readonly Json[] | null;
}

export const PATH = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireReply {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error?: WireError;
}

interface WireError {
  Code: string;
  Message: string;
  Location: string;
  /** Index in the request's Actions. */
  ActionIndex: number;
  HttpStatusCode: number;
}
