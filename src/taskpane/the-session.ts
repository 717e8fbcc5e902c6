import { connectExcel } from "../excel/conversation";
import { createSession } from "../session/workbook-session";
import type { Session } from "../session/session";
import { besideThePage } from "./thinking/beside";

let session: Session | null = null;

/** The one session of the page: pane, ribbon and functions take turns in it. */
export function theSession(): Session {
  return (session ??= createSession(connectExcel(), null, besideThePage(startWorker)));
}

function startWorker(): Worker {
  return new Worker(new URL("./thinking/thinking-worker.ts", import.meta.url));
}
