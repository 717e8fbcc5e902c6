import { createContext, use, useEffect, useState, useSyncExternalStore } from "react";
import { onPaneVisible } from "../../excel/platform";
import type { Session } from "../../session/session";
import { createActions, type Actions } from "./actions";
import type { PanelState } from "./panel-state";
import { createRereading } from "./rereading";
import { followOnRibbon } from "./ribbon-state";
import { createStore, type Store } from "./store";
import type { LoadTab } from "./tab";

export interface PanelValue {
  readonly state: PanelState;
  readonly actions: Actions;
}

/** Told once, when the pane can be acted upon. */
export type OnOpened = (store: Store, actions: Actions) => void;

/** The pane's state, kept in step with the workbook for as long as the pane is open. */
export function usePanelOf(session: Session, loadTab: LoadTab, onOpened?: OnOpened): PanelValue {
  const [{ store, actions }] = useState(() => {
    const created = createStore();
    return { store: created, actions: createActions(session, created, loadTab) };
  });
  const state = useSyncExternalStore(store.subscribe, store.getState);

  useEffect(() => onOpened?.(store, actions), [onOpened, store, actions]);

  useEffect(() => {
    const { changed, shown, stop } = createRereading(() => void actions.refresh());
    const stopListening = session.onChange(changed);
    const stopCounting = session.onHistory((riwayat) => store.dispatch({ type: "history-changed", riwayat }));
    // To follow the selection is to ask for it: only for somebody who looks.
    let stopFollowing = (): void => undefined;
    const stopWatching = onPaneVisible((isShown) => {
      shown(isShown);
      stopFollowing();
      stopFollowing = isShown
        ? session.onSelection((at) => store.dispatch({ type: "cell-selected", at }))
        : () => undefined;
    });
    const stopRibbon = followOnRibbon(store);
    void actions.loadPengaturan();
    return () => {
      stop();
      stopRibbon();
      stopListening();
      stopFollowing();
      stopCounting();
      stopWatching();
    };
  }, [session, store, actions]);

  return { state, actions };
}

export const PanelContext = createContext<PanelValue | null>(null);

export function usePanel(): PanelValue {
  const value = use(PanelContext);
  if (!value) throw new Error("usePanel is called outside the pane");
  return value;
}
