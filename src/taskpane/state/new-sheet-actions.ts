import type { LembarSiapId } from "../../session/lembar-siap";
import type { Session } from "../../session/session";
import type { Store } from "./store";
import type { Work } from "./work";

/** Sheets for whoever has none yet: a blank document to fill in, or a sample to look at. */
export function createNewSheetActions(session: Session, { dispatch }: Store, { andRefresh }: Work) {
  return {
    sisipkanLembar: (id: LembarSiapId) =>
      andRefresh(async () => dispatch({ type: "done", perintah: await session.sisipkanLembar(id) })),
    sisipkanContoh: () =>
      andRefresh(async () => {
        dispatch({ type: "done", perintah: await session.sisipkanContoh() });
        dispatch({ type: "contoh-inserted" });
      }),
  };
}
