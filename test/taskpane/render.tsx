import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Session } from "../../src/session/session";
import type { Snapshot } from "../../src/sheet/snapshot";
import { Panel } from "../../src/taskpane/panel";
import { loadTabs } from "../../src/taskpane/tabs";
import { loadReport, type ReportNick, type Variant } from "../reports/load";
import { MemoryHost } from "./host";

/** The pane on a workbook, once it has read it. */
export async function openPane(snapshot: Snapshot) {
  const host = new MemoryHost(snapshot);
  return { host, user: await openPaneOn(host) };
}

/** The pane on any session, once it has read its workbook; returns the person's hands. */
export async function openPaneOn(session: Session) {
  await loadTabs();
  render(<Panel session={session} />);
  await screen.findByText(/\d+ tabel|belum ada tabel/);
  return userEvent.setup();
}

/** A sheet of a published report, active in its workbook. */
export function reportSheet(nick: ReportNick, sheet: string, variant: Variant = "kosong"): Snapshot {
  return { ...loadReport(nick, variant).snapshot, activeSheet: sheet };
}

/** The visible text of an element, its line breaks and doubled blanks as one blank. */
export function textOf(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
