import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";
import type { Session } from "../../session/session";
import { createActions, type Actions } from "./actions";
import type { PanelState } from "./panel-state";
import { createStore, type Store } from "./store";

export interface PanelValue {
  readonly state: PanelState;
  readonly actions: Actions;
}

/** Typing into the sheet comes as many changes; the pane reads once they pause. */
const PAUSE_MS = 400;

/** Told once, when the pane can be acted upon. */
export type OnOpened = (store: Store, actions: Actions) => void;

/** The pane's state, kept in step with the workbook for as long as the pane is open. */
export function usePanelOf(session: Session, onOpened?: OnOpened): PanelValue {
  const [{ store, actions }] = useState(() => {
    const created = createStore();
    return { store: created, actions: createActions(session, created) };
  });
  const state = useSyncExternalStore(store.subscribe, store.getState);

  useEffect(() => onOpened?.(store, actions), [onOpened, store, actions]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void actions.refresh(), PAUSE_MS);
    });
    void actions.loadPengaturan();
    void actions.refresh();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, actions]);

  return { state, actions };
}

export const PanelContext = createContext<PanelValue | null>(null);

export function usePanel(): PanelValue {
  const value = use(PanelContext);
  if (!value) throw new Error("usePanel is called outside the pane");
  return value;
}
