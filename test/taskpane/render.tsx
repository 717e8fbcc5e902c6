import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Session } from "../../src/session/session";
import type { Snapshot } from "../../src/sheet/snapshot";
import { Panel } from "../../src/taskpane/panel";
import { loadTabs } from "../../src/taskpane/tabs";
import { loadReport, type ReportNick, type Variant } from "../reports/load";
import { MemoryHost } from "./host";

/**
 * Only rules that hide something or take no clicks: how Fluent's look comes out is seen in a real browser, and here each
 * question for a role would go through thousands of rules.
 */
const HARDLY_STYLED = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /display:\s*none|visibility:|pointer-events:/.test(rule),
});

/** The pane on a workbook, once it has read it. */
export async function openPane(snapshot: Snapshot) {
  const host = new MemoryHost(snapshot);
  return { host, user: await openPaneOn(host) };
}

/** The pane on any session, once it has read its workbook; returns the person's hands. */
export async function openPaneOn(session: Session) {
  await loadTabs();
  render(
    <RendererProvider renderer={HARDLY_STYLED}>
      <Panel session={session} />
    </RendererProvider>,
  );
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
