import type { Follower, FunctionAnswer } from "../excel/functions";
import type { Pengaturan } from "../domain/pengaturan";
import type { Rujukan } from "../session/rujukan";
import type { Session } from "../session/session";
import type { FunctionId } from "./function-ids";
import { callFunction } from "./functions";
import type { Reference } from "./reference";

/** The functions of the cells of a workbook, over the session that its pane uses. */
export interface Functions {
  call(id: FunctionId, args: readonly unknown[]): Promise<FunctionAnswer>;
  follow(id: FunctionId, args: readonly unknown[], follower: Follower): void;
}

/** Several edits in a row are one. */
const PAUSE_MS = 300;

/**
 * `recalculate`: lets Excel compute all cells anew, for Excel does not know that a function depends on the rules. It is
 * called after the rules changed, and only where some cell has asked for them.
 */
export function connectFunctions(session: Session, recalculate: () => Promise<void>): Functions {
  const source = new WorkbookReference(session);
  const followers = new Set<() => void>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = (isOurs: boolean): void => {
    source.forget();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      followers.forEach((again) => again());
      if (isOurs) void recalculateIfOther(source, recalculate);
    }, PAUSE_MS);
  };
  session.onChange(() => changed(false));
  session.onOwnChange(() => changed(true));
  return {
    call: (id, args) => callFunction(id, args, source),
    follow: (id, args, follower) => {
      const again = follow(() => callFunction(id, args, source), follower);
      followers.add(again);
      follower.onCanceled(() => followers.delete(again));
      again();
    },
  };
}

/** Tells what a function gives, now and whenever it is called and that has become another. */
function follow(ask: () => Promise<FunctionAnswer>, follower: Follower): () => void {
  let told = "";
  return () =>
    void ask()
      .catch((): FunctionAnswer => [[{ kode: "NA", alasan: "Buku kerja tidak terbaca." }]])
      .then((answer) => {
        const text = JSON.stringify(answer);
        if (text === told) return;
        told = text;
        follower.tell(answer);
      });
}

async function recalculateIfOther(
  source: WorkbookReference,
  recalculate: () => Promise<void>,
): Promise<void> {
  const { used } = source;
  if (used !== null && used !== JSON.stringify(await source.pengaturan())) await recalculate();
}

/** Reads rules and figures when they are first asked for, and again after something changed. */
class WorkbookReference implements Reference {
  /** The rules that cells were last computed by; null where none has asked. */
  used: string | null = null;
  private rules: Promise<Pengaturan> | null = null;
  private figures: Promise<Rujukan> | null = null;

  constructor(private readonly session: Session) {}

  async pengaturan(): Promise<Pengaturan> {
    const rules = await (this.rules ??= this.kept(this.session.loadPengaturan()));
    this.used = JSON.stringify(rules);
    return rules;
  }

  rujukan(): Promise<Rujukan> {
    return (this.figures ??= this.kept(this.session.rujukan()));
  }

  forget(): void {
    this.rules = null;
    this.figures = null;
  }

  /** What could not be read is asked for again. */
  private kept<Result>(reading: Promise<Result>): Promise<Result> {
    reading.catch(() => this.forget());
    return reading;
  }
}
