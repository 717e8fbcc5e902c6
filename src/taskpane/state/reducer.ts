import type { KolomGanti } from "../../book/kolom-ganti";
import type { Inspeksi } from "../../session/results";
import { reduceLaporan } from "../laporan/state";
import { reducePeriksa } from "../periksa/state";
import type { PanelEvent, PanelState } from "./panel-state";
import { cellsToReplace } from "./views";

/** What a person does in the frame; the work that was carried out is `reduceWork`. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case "tab-opened":
      return { ...state, tab: event.tab, layar: "tabel" };
    case "lingkup-chosen":
      return { ...outdated(state), lingkup: event.lingkup, layar: "tabel", dihitung: false, ganti: [] };
    case "history-changed":
      return { ...state, riwayat: event.riwayat };
    case "bahasa-chosen":
      return { ...state, bahasa: event.bahasa };
    case "cell-selected":
      return { ...state, terpilih: event.at };
    case "mengapa-opened":
      return { ...state, isMengapaOpen: event.isOpen };
    case "columns-opened":
      return { ...state, tabelDiubah: event.tabel };
    case "plan-opened":
      return { ...state, layar: "rencana" };
    case "plan-closed":
      return { ...state, layar: "tabel" };
    case "ganti-toggled":
      return { ...state, ganti: toggled(state.ganti, event.kolom) };
    case "contoh-inserted":
      return { ...state, pesan: { jenis: "contoh" } };
    case "pengaturan-set":
      return { ...state, pengaturan: event.pengaturan };
    case "periksa":
      return { ...state, periksa: reducePeriksa(state.periksa, event.event) };
    case "laporan":
      return { ...state, laporan: reduceLaporan(state.laporan, event.event) };
    case "pesan-dismissed":
      return { ...state, pesan: null };
    default:
      return reduceWork(state, event);
  }
}

type FrameEvent =
  | "tab-opened"
  | "lingkup-chosen"
  | "history-changed"
  | "bahasa-chosen"
  | "cell-selected"
  | "mengapa-opened"
  | "columns-opened"
  | "plan-opened"
  | "plan-closed"
  | "ganti-toggled"
  | "contoh-inserted"
  | "pengaturan-set"
  | "periksa"
  | "laporan"
  | "pesan-dismissed";

function reduceWork(state: PanelState, event: Exclude<PanelEvent, { type: FrameEvent }>): PanelState {
  switch (event.type) {
    case "reading-started":
      return { ...state, isReading: true };
    case "read":
      return { ...withReading(outdated(state), event.inspeksi), isReading: false };
    case "work-started":
      return { ...state, langkah: event.langkah, pesan: null };
    case "work-progressed":
      return state.langkah ? { ...state, langkah: event.langkah } : state;
    case "computed":
      return withComputed(state, event);
    case "undone":
      return {
        ...state,
        perintah: event.perintah,
        isUndone: event.perintah !== null,
        hasSorotan: true,
        dihitung: false,
        periksa: reducePeriksa(state.periksa, { type: "listed", lembar: null }),
        laporan: reduceLaporan(state.laporan, { type: "undone" }),
      };
    case "audited":
      return {
        ...withReading(state, event.periksaan),
        isReading: false,
        langkah: null,
        periksa: reducePeriksa(state.periksa, event),
      };
    case "done":
      return { ...state, langkah: null, perintah: event.perintah, isUndone: false };
    case "sorotan-removed":
      return {
        ...state,
        perintah: event.perintah,
        isUndone: false,
        hasSorotan: false,
        inspeksi: state.inspeksi && { ...state.inspeksi, adaSorotan: false, highlights: [] },
        periksa: reducePeriksa(state.periksa, { type: "marked", isDisorot: false }),
      };
    case "failed":
      return {
        ...state,
        langkah: null,
        isReading: false,
        pesan: { jenis: "gangguan", gangguan: event.gangguan, lembar: lembarOf(state) },
      };
  }
}

/** What was computed is the reading that the pane now shows; behind one that nobody opened it is the first. */
function withComputed(
  state: PanelState,
  { inspeksi, perintah }: Extract<PanelEvent, { type: "computed" }>,
): PanelState {
  return {
    ...withReading(outdated(state), carriedOut(inspeksi)),
    isReading: false,
    langkah: null,
    dihitung: true,
    diganti: cellsToReplace(inspeksi),
    ganti: [],
    layar: "tabel",
    perintah,
    isUndone: false,
    hasSorotan: true,
  };
}

function toggled(ganti: readonly KolomGanti[], kolom: KolomGanti): readonly KolomGanti[] {
  const others = ganti.filter(({ table, column }) => table !== kolom.table || column !== kolom.column);
  return others.length < ganti.length ? others : [...ganti, kolom];
}

/** A result stands only for the sheet it was computed on. */
function withReading(state: PanelState, inspeksi: Inspeksi): PanelState {
  const isSamePlace =
    state.lingkup === "buku" || state.inspeksi?.snapshot.activeSheet === inspeksi.snapshot.activeSheet;
  return isSamePlace ? { ...state, inspeksi } : { ...state, inspeksi, dihitung: false, layar: "tabel" };
}

/** Findings stand only for the workbook as it was audited. */
function outdated(state: PanelState): PanelState {
  return { ...state, periksa: reducePeriksa(state.periksa, { type: "outdated" }) };
}

/** The reading was taken before writing; what it planned now stands in the sheet. */
function carriedOut({ result, ...reading }: Inspeksi): Inspeksi {
  return { ...reading, result: { ...result, plan: { ...result.plan, cells: [] } } };
}

function lembarOf(state: PanelState): string | null {
  return state.lingkup === "lembar" ? (state.inspeksi?.snapshot.activeSheet ?? null) : null;
}
