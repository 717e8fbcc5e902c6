import { Arguments } from "./arguments";
import { HostError, apiNotFound, invalidArgument, toHostError } from "./host-error";
import { answerQuery, asksForResults, identify } from "./query";
import type { Session } from "./session";
import { type Thing, NULL_OBJECT, thing } from "./thing";
import {
  type Json,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireReply,
  type WireRequest,
  ACTION,
  PATH,
} from "./wire";
import { workbookKind } from "./objects/workbook";
import { serviceObject } from "./service-object";

type Resolved = Thing | typeof NULL_OBJECT;

/** A failure planned by a test: the action at which it strikes, and its code. */
export interface PlannedFailure {
  readonly code: string;
  readonly atAction: number;
}

/** Carries out one request of the add-in, action by action, and stops at the first that fails. */
export function processRequest(request: WireRequest, session: Session, failure?: PlannedFailure): WireReply {
  return new Batch(request, session).run(failure);
}

class Batch {
  private readonly resolved = new Map<number, Resolved>();
  private readonly reply: WireReply = { Results: [], TraceIds: [] };

  constructor(
    private readonly request: WireRequest,
    private readonly session: Session,
  ) {}

  run(failure?: PlannedFailure): WireReply {
    this.request.Actions.every((action, index) => {
      try {
        if (failure?.atAction === index) throw new HostError(failure.code, "Planned failure.");
        this.perform(action);
        return true;
      } catch (thrown) {
        this.fail(thrown, index);
        return false;
      }
    });
    this.session.resumeCalculation();
    return this.reply;
  }

  private fail(thrown: unknown, index: number): void {
    const error = toHostError(thrown);
    const location = thrown instanceof Error && "location" in thrown ? String(thrown.location) : "";
    this.reply.Error = {
      Code: error.code,
      Message: error.message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
    };
  }

  private perform(action: WireAction): void {
    if (action.ActionType === ACTION.trace) this.reply.TraceIds.push(action.Id);
    const value = action.ActionType === ACTION.trace ? null : this.valueOf(action);
    this.reply.Results.push({ ActionId: action.Id, Value: value });
  }

  private valueOf(action: WireAction): Json {
    const target = this.resolve(action.ObjectPathId);
    if (target === NULL_OBJECT) return this.onNullObject(action);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identify(target, this.session);
      case ACTION.query:
        if (asksForResults(action.QueryInfo)) this.session.recalculate();
        return answerQuery(target, action.QueryInfo, this.session);
      case ACTION.method:
        return this.callMethod(target, action);
      case ACTION.setProperty:
        this.session.checkPrinter(target.kindName);
        target.set(action.Name ?? "", action.ArgumentInfo?.Arguments?.[0] ?? null, this.session);
        return null;
      default:
        throw apiNotFound(`ActionType ${action.ActionType}`);
    }
  }

  private onNullObject(action: WireAction): Json {
    const harmless = action.ActionType === ACTION.instantiate || action.ActionType === ACTION.query;
    if (harmless || action.Name === "_KeepReference") return null;
    throw new HostError("InvalidOperation", "This operation is not permitted on a null object.");
  }

  private callMethod(target: Thing, action: WireAction): Json {
    if (action.Name === "_KeepReference") return null;
    this.session.checkSupported(target.kindName, action.Name ?? "");
    if (action.Name?.startsWith("SetPrint")) this.session.checkPrinter(target.kindName);
    const result = target.call(action.Name ?? "", this.arguments(action.ArgumentInfo), this.session);
    if (result === undefined || result === NULL_OBJECT) return null;
    return isThing(result) ? identify(result, this.session) : result;
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    const found = this.resolvePath(path);
    this.resolved.set(id, found);
    return found;
  }

  private resolvePath(path: WirePath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return thing(workbookKind, this.session.workbook);
      case PATH.newObject:
        return serviceObject(path.Name);
      case PATH.reference:
        return this.session.find(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
      default:
        return this.resolveMember(path);
    }
  }

  private resolveMember(path: WirePath): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    if (path.ObjectPathType === PATH.property) return parent.part(path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args, this.session);
    this.session.checkSupported(parent.kindName, path.Name);
    const result = parent.call(path.Name, args, this.session);
    if (result === NULL_OBJECT || isThing(result)) return result;
    throw apiNotFound(`${parent.kindName}.${path.Name}`);
  }

  private arguments(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const things = values.map((_, index) => {
      const id = ids[index];
      if (typeof id !== "number" || id === 0) return null;
      const found = this.resolve(id);
      if (found === NULL_OBJECT) throw invalidArgument();
      return found;
    });
    return new Arguments(values, things);
  }
}

function isThing(result: unknown): result is Thing {
  return typeof result === "object" && result !== null && "kindName" in result;
}
