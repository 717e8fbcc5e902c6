import type { Pengaturan } from "../../domain/pengaturan";
import type { Perintah, Session } from "../../session/session";
import type { ColumnCorrection } from "../../sheet/table";
import type { Store } from "./store";
import type { Work } from "./work";

/** What a person decides about this workbook: its rules, and what its columns hold. */
export function createRuleActions(session: Session, { dispatch }: Store, { guard, andRefresh }: Work) {
  const done = (perintah: Perintah) => dispatch({ type: "done", perintah });
  return {
    saveKolom: (table: string, corrections: readonly ColumnCorrection[]) =>
      andRefresh(async () => done(await session.saveKolom(table, corrections))),
    loadPengaturan: () =>
      guard(async () => dispatch({ type: "pengaturan-set", pengaturan: await session.loadPengaturan() })),
    savePengaturan: (pengaturan: Pengaturan) =>
      andRefresh(async () => {
        dispatch({ type: "pengaturan-set", pengaturan });
        done(await session.savePengaturan(pengaturan));
      }),
  };
}
