import { COMMANDS } from "../../commands/commands";
import type { SelectedCell } from "../../plan/port";
import type { Session } from "../../session/session";
import { contains, parseCell } from "../../sheet/address";
import type { Table } from "../../sheet/table";
import type { Store } from "./store";
import type { LoadTab } from "./tab";
import type { Work } from "./work";

/** What a person can ask for where a cell is clicked: always of the cell that is selected now. */
export function createCellActions(
  session: Session,
  { dispatch, getState }: Store,
  work: Work,
  loadTab: LoadTab,
) {
  const { guard, refresh, carryOut } = work;
  const onSelected = (then: (at: SelectedCell) => Promise<void>) =>
    guard(async () => {
      const at = await session.selection();
      dispatch({ type: "cell-selected", at });
      if (getState().inspeksi === null) await refresh();
      await then(at);
    });
  const show = async (tab: "hitung" | "periksa"): Promise<void> => {
    await loadTab(tab);
    dispatch({ type: "tab-opened", tab });
  };

  return {
    hitungBaris: () =>
      carryOut(async (jalan) => {
        const { lingkup } = getState();
        const { perintah } = await COMMANDS.hitungBaris.perform(session, { lingkup, jalan });
        dispatch({ type: "done", perintah });
        await refresh();
      }),
    explainSelected: () =>
      onSelected(() => Promise.resolve(dispatch({ type: "mengapa-opened", isOpen: true }))),
    auditSelected: () =>
      onSelected(async (at) => {
        await show("periksa");
        dispatch({ type: "periksa", event: { type: "narrowed", sel: at } });
        dispatch({ type: "periksa", event: { type: "asked" } });
        await refresh();
      }),
    showAllFindings: () => dispatch({ type: "periksa", event: { type: "narrowed", sel: null } }),
    chooseColumn: () =>
      onSelected(async (at) => {
        await show("hitung");
        const table = getState().inspeksi?.result.tables.find((own) => holds(own, at));
        dispatch({ type: "columns-opened", tabel: table?.id ?? null });
      }),
  };
}

function holds({ sheet, area }: Table, at: SelectedCell): boolean {
  const place = parseCell(at.cell);
  return sheet === at.sheet && place !== null && contains(area, place.row, place.column);
}
