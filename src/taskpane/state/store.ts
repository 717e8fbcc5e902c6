import { bahasaNow } from "../../locale/t";
import { initialState, type PanelEvent, type PanelState } from "./panel-state";
import { reduce } from "./reducer";

export interface Store {
  getState(): PanelState;
  /** Returns the way to stop; the shape React's useSyncExternalStore asks for. */
  subscribe(listener: () => void): () => void;
  dispatch(event: PanelEvent): void;
}

export function createStore(): Store {
  let state: PanelState = { ...initialState, bahasa: bahasaNow() };
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(event) {
      state = reduce(state, event);
      listeners.forEach((listener) => listener());
    },
  };
}
