import type { PilihanSumber } from "../../book/pilihan-sumber";
import { COMMANDS } from "../../commands/commands";
import type { PilihanLembar } from "../../session/pilihan-lembar";
import type { Session } from "../../session/session";
import type { Identitas } from "../../tasks/laporan/report";
import type { Store } from "../state/store";
import type { Work } from "../state/work";
import type { RenewedDocument } from "../naskah/renew-document";
import type * as CarryOut from "./carry-out";
import type { Kabar, LaporanEvent, LaporanState } from "./state";
import { dinomori, ditulis } from "./views";
import type { ReportTableId } from "../../plan/report-table-id";

/** Everything a person can do in the tab Laporan. */
export function createLaporanActions(session: Session, { dispatch, getState }: Store, work: Work) {
  const { guard, carryOut } = work;
  const emit = (event: LaporanEvent) => dispatch({ type: "laporan", event });
  const own = () => getState().laporan;
  const tell = (kabar: Kabar | null) => {
    const before = own().kabar;
    if (before?.jenis === "docx") URL.revokeObjectURL(before.url);
    emit({ type: "told", kabar });
  };
  const { read, ways } = createReading(session, own, emit);

  const write = (pilihan: PilihanLembar) =>
    carryOut(async (jalan) => {
      tell(null);
      const perintah = await COMMANDS.tulisLaporan.perform(session, { pilihan, lingkup: "buku", jalan });
      dispatch({ type: "done", perintah });
      tell({ jenis: "tertulis", lembar: perintah.lembar });
    });

  return {
    read: () => guard(read),
    choose: (id: ReportTableId, isChosen: boolean) =>
      emit({ type: "left-out", ids: without(own().tidakDipilih, id, isChosen) }),
    leaveOut: (ids: readonly ReportTableId[]) => emit({ type: "left-out", ids: new Set(ids) }),
    ...choices(emit),
    saveIdentitas: (identitas: Identitas) =>
      guard(async () => {
        dispatch({ type: "done", perintah: await session.saveIdentitas(identitas) });
        emit({ type: "identitas-opened", isOpen: false });
        await read();
      }),
    /** The tab reads the report again when the figures were read again. */
    chooseSumber: (pilihan: PilihanSumber) =>
      work.andRefresh(async () => dispatch({ type: "done", perintah: await session.saveSumber(pilihan) })),
    tell,
    write: () => write(pilihanLembar(own())),
    /** Brings the report sheets that stand there up to date. */
    renew: (tertulis: PilihanLembar) => write(tertulis),
    /**
     * Copies what stands in the sheets now. Where that was read just now, for a click that had grown too old to copy,
     * it is copied at once.
     */
    copy: () =>
      guard(async () => {
        const isRead = own().kabar?.jenis === "terbaca";
        if (!isRead) {
          tell({ jenis: "menyalin" });
          await read().finally(() => tell(null));
        }
        await ways()?.copy(own(), tell, isRead);
      }),
    ...documents(work, read, async () => ways()?.download(own(), tell), own),
  };
}

/** The chapter as the sheets have it, and the code that hands it over, there before it is asked for. */
function createReading(session: Session, own: () => LaporanState, emit: (event: LaporanEvent) => void) {
  let readings = 0;
  let latest: Promise<void> = Promise.resolve();
  /** Copying is allowed only within the click, so what it needs is there before. */
  let ways: typeof CarryOut | null = null;

  /** Resolves when what stands in the state was read after the call, whoever else asked meanwhile. */
  const read = async (): Promise<void> => {
    const mine = (latest = readOnce());
    await mine;
    if (mine !== latest) await latest;
  };

  const readOnce = async () => {
    const turn = ++readings;
    emit({ type: "reading" });
    try {
      // Opened, the report is asked for; read again after an edit, it must not cost the person's own undo list.
      const care = own().buku === null ? "fresh" : "look";
      const [buku, loaded] = await Promise.all([session.laporan("buku", {}, care), import("./carry-out")]);
      ways = loaded;
      if (turn === readings) emit({ type: "built", buku });
    } catch (error) {
      if (turn === readings) emit({ type: "failed" });
      throw error;
    }
  };
  return { read, ways: () => ways };
}

/** Files are written from what stands in the sheets now, though the pane may not have heard yet of the last edit. */
function documents(
  { guard, ask }: Work,
  read: () => Promise<void>,
  download: () => Promise<void>,
  own: () => LaporanState,
) {
  return {
    download: () =>
      guard(async () => {
        await read();
        await download();
      }),
    /** The document that was picked, renewed; null where the workbook could not be read. */
    renewDocument: (file: File): Promise<RenewedDocument | string | null> =>
      ask(async () => {
        const [{ renewDocument }] = await Promise.all([import("../naskah/renew-document"), read()]);
        return renewDocument(file, own());
      }),
  };
}

/** What a person chooses of how the report is shown and written. */
function choices(emit: (event: LaporanEvent) => void) {
  return {
    chooseNarasi: (gaya: LaporanState["gaya"], terbilang: boolean) =>
      emit({ type: "narasi-chosen", gaya, terbilang }),
    chooseSusunan: (susunan: LaporanState["susunan"]) => emit({ type: "susunan-chosen", susunan }),
    chooseUtuh: (utuh: boolean) => emit({ type: "utuh-chosen", utuh }),
    view: (id: ReportTableId | null) => emit({ type: "viewed", id }),
    openIdentitas: (isOpen: boolean) => emit({ type: "identitas-opened", isOpen }),
  };
}

function pilihanLembar(state: LaporanState): PilihanLembar {
  return { ids: [...ditulis(state)], dinomori: [...dinomori(state)], susunan: state.susunan };
}

function without(ids: ReadonlySet<ReportTableId>, id: ReportTableId, isChosen: boolean): Set<ReportTableId> {
  const others = new Set(ids);
  if (isChosen) others.delete(id);
  else others.add(id);
  return others;
}
