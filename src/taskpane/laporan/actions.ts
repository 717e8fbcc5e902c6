import { tulisLaporan } from "../../commands/tulis-laporan";
import type { Session } from "../../session/session";
import { t } from "../../locale/t";
import { toHtml } from "../../tasks/laporan/html/to-html";
import type { Identitas } from "../../tasks/laporan/report";
import type { Store } from "../state/store";
import type { Work } from "../state/work";
import { copyRich } from "./copy-rich";
import { fileName, holdDocx, saveFile } from "./save-file";
import type { Kabar, LaporanEvent, LaporanState } from "./state";
import { dinomori, dipilih, uraianOf } from "./views";
import type { ReportTableId } from "../../plan/report-table-ids";

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
  let readings = 0;

  const read = async () => {
    const turn = ++readings;
    emit({ type: "reading" });
    try {
      const buku = await session.laporan("buku");
      if (turn === readings) emit({ type: "built", buku });
    } catch (error) {
      if (turn === readings) emit({ type: "failed" });
      throw error;
    }
  };

  return {
    read: () => guard(read),
    choose: (id: ReportTableId, isChosen: boolean) =>
      emit({ type: "left-out", ids: without(own().tidakDipilih, id, isChosen) }),
    leaveOut: (ids: readonly ReportTableId[]) => emit({ type: "left-out", ids: new Set(ids) }),
    chooseNarasi: (gaya: LaporanState["gaya"], terbilang: boolean) =>
      emit({ type: "narasi-chosen", gaya, terbilang }),
    chooseSusunan: (susunan: LaporanState["susunan"]) => emit({ type: "susunan-chosen", susunan }),
    view: (id: ReportTableId | null) => emit({ type: "viewed", id }),
    openIdentitas: (isOpen: boolean) => emit({ type: "identitas-opened", isOpen }),
    saveIdentitas: (identitas: Identitas) =>
      guard(async () => {
        await session.saveIdentitas(identitas);
        emit({ type: "identitas-opened", isOpen: false });
        await read();
      }),
    tell,
    write: () =>
      carryOut(async (jalan) => {
        tell(null);
        const pilihan = { ids: [...dipilih(own())], dinomori: [...dinomori(own())], susunan: own().susunan };
        const perintah = await tulisLaporan(pilihan).perform(session, "buku", jalan);
        dispatch({ type: "done", perintah });
        tell({ jenis: "tertulis", lembar: perintah.lembar });
      }),
    copy: () => guard(() => copy(own(), tell)),
    download: () => guard(() => download(own(), tell)),
  };
}

function without(ids: ReadonlySet<ReportTableId>, id: ReportTableId, isChosen: boolean): Set<ReportTableId> {
  const others = new Set(ids);
  if (isChosen) others.delete(id);
  else others.add(id);
  return others;
}

type Tell = (kabar: Kabar) => void;

/** Nothing is awaited before the copy command: the browser allows it only within the click. */
async function copy(state: LaporanState, tell: Tell): Promise<void> {
  const ids = dipilih(state);
  const parts = uraianOf(state, ids);
  const isCopied = await copyRich(toHtml(parts));
  const wide = parts.filter(({ table }) => table.orientation === "landscape").map(({ table }) => table.nomor);
  tell(
    isCopied ? { jenis: "tersalin", jumlah: parts.length, mendatar: wide } : { jenis: "salin-tangan", ids },
  );
}

/** The library that writes .docx is as large as the pane: it is loaded when it is asked for. */
async function download(state: LaporanState, tell: Tell): Promise<void> {
  if (!state.buku) return;
  const { identitas } = state.buku.laporan;
  tell({ jenis: "menyusun" });
  try {
    const { buildDocx } = await import("../../tasks/laporan/docx/build-docx");
    const url = holdDocx(await buildDocx({ identitas, uraian: uraianOf(state, dipilih(state)) }));
    const { nomorBab: bab, instansi, tahun } = identitas;
    const nama = fileName(t("docx.nama", { bab, instansi, tahun }), "docx");
    saveFile(url, nama);
    tell({ jenis: "docx", nama, url });
  } catch {
    tell({ jenis: "docx-gagal" });
  }
}
