import type { ChangeKolom } from "../../src/session/simpanan";
import type { KolomGanti } from "../../src/book/kolom-ganti";
import { denganPilihanSumber, type PilihanSumber } from "../../src/book/pilihan-sumber";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../src/domain/pengaturan";
import { Gangguan, type KodeGangguan } from "../../src/plan/gangguan";
import { lembarOf } from "../../src/session/laporan";
import type { Jalan } from "../../src/plan/jalan";
import type { Lingkup } from "../../src/plan/reading";
import type { PilihanLembar } from "../../src/session/pilihan-lembar";
import type { PilihanNaskah, Session } from "../../src/session/session";
import { explainPlace, type TempatAngka } from "../../src/tasks/mengapa/explain-place";
import type {
  Inspeksi,
  LaporanBuku,
  LembarTertulis,
  NaskahTertulis,
  Periksaan,
  Perintah,
  Tercatat,
} from "../../src/session/results";
import { cellName } from "../../src/sheet/address";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import type { ColumnCorrection } from "../../src/sheet/table";
import { hitung } from "../../src/tasks/hitung/hitung";
import { planLaporan } from "../../src/tasks/laporan/lembar/plan-laporan";
import type { Identitas } from "../../src/tasks/laporan/report";
import { nomori } from "../../src/tasks/laporan/uraian";
import type { HitungResult } from "../../src/tasks/hitung/result";
import { denganAlasan, tanpaAlasan } from "../../src/tasks/periksa/abaikan";
import { perbaiki } from "../../src/tasks/periksa/perbaiki";
import { periksa } from "../../src/tasks/periksa/periksa";
import { planNaskah } from "../../src/tasks/naskah/plan-naskah";
import type { Abaikan, Temuan } from "../../src/tasks/periksa/temuan";
import { applyToSnapshot } from "../support/snapshots";
import { bookOn, laporanOn, type Bahan } from "./books";
import type { ColumnRole } from "../../src/domain/roles";
import { planTambahan } from "../../src/session/tambahan";
import { tawaranKolom } from "../../src/tasks/hitung/kolom-baru";
import { Ledger } from "../../src/book/ledger";
import type { Rujukan } from "../../src/session/rujukan";
import { susunGrafikPanel } from "../../src/tasks/grafik/grafik";
import type { SelectedCell } from "../../src/plan/port";

/**
 * A workbook in memory in the host's place: what the pane shows and what a command writes comes from the
 * real tasks, only Excel is not there.
 */
export class MemoryHost implements Session {
  pengaturan: Pengaturan = PENGATURAN_BAKU;
  koreksi: readonly ColumnCorrection[] = [];
  sumber: readonly PilihanSumber[] = [];
  identitas: Identitas | null = null;
  /** What changed since report sheets were written. */
  perubahan: LaporanBuku["perubahan"] = [];
  tertulis: LaporanBuku["tertulis"] = null;
  diabaikan: readonly Abaikan[] = [];
  isDisorot = false;
  readonly selected: string[] = [];
  /** Names of the report sheets that were asked for. */
  readonly written: string[] = [];
  /** The next command is refused with this. */
  refusal: KodeGangguan | null = null;
  /** While it is set, *Hitung ulang* waits for it between reading and writing. */
  gate: Promise<void> | null = null;

  private readonly past: { readonly snapshot: Snapshot; readonly title: string }[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly historyListeners = new Set<(list: readonly Tercatat[]) => void>();
  private readonly selectionListeners = new Set<(at: SelectedCell) => void>();

  constructor(public snapshot: Snapshot) {}

  get activeSheet(): string {
    return this.snapshot.activeSheet;
  }

  /** Somebody else changes the workbook. */
  change(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    this.listeners.forEach((listener) => listener());
  }

  value(sheet: string, row: number, column: number): CellValue {
    const { used, values } = this.snapshot.sheets.find(({ name }) => name === sheet)!;
    return values[row - used.row]?.[column - used.column] ?? "";
  }

  inspect(...[lingkup, , ganti]: Parameters<Session["inspect"]>): Promise<Inspeksi> {
    return Promise.resolve(this.read(lingkup, ganti));
  }

  async hitung(lingkup: Lingkup, { onProgress, signal }: Jalan = {}, ganti: readonly KolomGanti[] = []) {
    onProgress?.({ tahap: "membaca", selesai: 500, total: 2000 });
    await this.gate;
    if (signal?.aborted) throw new Gangguan("dibatalkan");
    this.refuse();
    const inspeksi = this.read(lingkup, ganti);
    this.keepPast(inspeksi.result.plan.title);
    this.snapshot = applyToSnapshot(this.snapshot, inspeksi.result.plan, figures(inspeksi.result));
    const { title, cells } = inspeksi.result.plan;
    return { ...inspeksi, perintah: { title, cells: cells.length, canUndo: true, id: this.past.length } };
  }

  tambahKolom(id: string, roles: readonly ColumnRole[], lingkup: Lingkup): Promise<Perintah> {
    const plan = planTambahan(this.read(lingkup), id, roles);
    this.keepPast(plan.title);
    this.snapshot = applyToSnapshot(this.snapshot, plan, () => "");
    return Promise.resolve({
      title: plan.title,
      cells: plan.cells.length,
      canUndo: true,
      id: this.past.length,
    });
  }

  hitungBaris(jalan: Jalan = {}) {
    return this.hitung("lembar", jalan);
  }

  selection(): Promise<SelectedCell> {
    return Promise.resolve({ sheet: this.activeSheet, cell: "A1" });
  }

  undo(): Promise<Perintah | null> {
    const before = this.past.pop();
    this.tellPast();
    if (!before) return Promise.resolve(null);
    this.snapshot = before.snapshot;
    return Promise.resolve({ title: before.title, cells: 0, canUndo: this.past.length > 0, id: null });
  }

  selectCell(sheet: string, cell: string): Promise<void> {
    this.selected.push(`${sheet}!${cell}`);
    return Promise.resolve();
  }

  async periksa(lingkup: Lingkup, { onProgress, signal }: Jalan = {}): Promise<Periksaan> {
    onProgress?.({ tahap: "memeriksa", selesai: 0, total: 0 });
    await this.gate;
    if (signal?.aborted) throw new Gangguan("dibatalkan");
    return { ...this.read(lingkup), hasil: this.audit(lingkup), takTerbaca: [], isDisorot: this.isDisorot };
  }

  /** Formulas come to what the finding expects, as a recalculation would leave them. */
  perbaiki(ids: readonly string[], lingkup: Lingkup): Promise<Perintah> {
    this.refuse();
    const temuan = this.audit(lingkup).temuan.filter(({ id }) => ids.includes(id));
    const plan = perbaiki(temuan);
    this.keepPast(plan.title);
    this.snapshot = applyToSnapshot(this.snapshot, plan, (sheet, row, column) => {
      const { expected = "" } = temuan.find(
        (one) => one.sheet === sheet && one.cell === cellName(row, column),
      )!;
      return typeof expected === "number" ? expected / 100 : (expected ?? "");
    });
    return Promise.resolve({
      title: plan.title,
      cells: plan.cells.length,
      canUndo: true,
      id: this.past.length,
    });
  }

  abaikan(temuan: Temuan, alasan: string): Promise<Perintah> {
    this.diabaikan = denganAlasan(this.diabaikan, temuan, alasan);
    return this.remembered("abaikan");
  }

  batalAbaikan(temuan: Temuan): Promise<Perintah> {
    this.diabaikan = tanpaAlasan(this.diabaikan, temuan);
    return this.remembered("batalAbaikan");
  }

  sorotTemuan(): Promise<Perintah> {
    this.isDisorot = true;
    return Promise.resolve({ title: "Sel dengan temuan disorot", cells: 0, canUndo: true, id: 1 });
  }

  tulisLembarTemuan(lingkup: Lingkup): Promise<LembarTertulis> {
    const title = `${this.audit(lingkup).temuan.length} temuan ditulis di lembar Temuan`;
    return Promise.resolve({ title, cells: 0, canUndo: true, id: 1, lembar: "Temuan" });
  }

  hapusSorotan(): Promise<Perintah> {
    this.isDisorot = false;
    return Promise.resolve({
      title: `Sorotan dihapus dari ${this.activeSheet}`,
      cells: 0,
      canUndo: true,
      id: 1,
    });
  }

  sisipkanLembar(): Promise<Perintah> {
    return Promise.reject(new Gangguan("hanya-baca", { sheet: this.activeSheet }));
  }

  sisipkanContoh(): Promise<Perintah> {
    return Promise.reject(new Gangguan("hanya-baca", { sheet: this.activeSheet }));
  }

  async ambilNaskah({ naskah, nomor }: PilihanNaskah): Promise<NaskahTertulis> {
    this.refuse();
    const { plan, lembar } = planNaskah(
      naskah,
      nomor,
      this.snapshot.sheets.map(({ name }) => name),
    );
    this.written.push(...lembar.map((one) => one.lembar));
    return Promise.resolve({ title: plan.title, cells: 0, canUndo: true, id: 1, lembar });
  }

  laporan(): Promise<LaporanBuku> {
    const laporan = laporanOn(this, this.identitas);
    return Promise.resolve({
      ...{ laporan, identitasTersimpan: this.identitas !== null },
      ...{ perubahan: this.perubahan, tertulis: this.tertulis },
    });
  }

  async tulisLaporan({ ids, dinomori, susunan }: PilihanLembar) {
    this.refuse();
    const built = (await this.laporan()).laporan;
    const wanted = ids ?? built.offers.map(({ id }) => id);
    const laporan = nomori(built, new Set(dinomori ?? wanted));
    const { pengaturan } = this;
    const pilihan = { ids: wanted, tulis: pengaturan.tulis, susunan, pengaturan, catatan: [] };
    const plan = planLaporan(this.snapshot, laporan, pilihan);
    this.written.push(...(plan.sheets ?? []).map(({ name }) => name));
    this.keepPast(plan.title);
    const perintah = { title: plan.title, cells: plan.cells.length, canUndo: true, id: this.past.length };
    return { ...perintah, laporan, lembar: lembarOf(plan, wanted), perubahan: [] };
  }

  saveIdentitas(identitas: Identitas): Promise<Perintah> {
    this.identitas = identitas;
    return this.remembered("saveIdentitas");
  }

  saveSumber(pilihan: PilihanSumber): Promise<Perintah> {
    this.sumber = denganPilihanSumber(this.sumber, pilihan);
    return this.remembered("saveSumber");
  }

  rujukan(): Promise<Rujukan> {
    const { tables, tahun, pengaturan } = bookOn(this.bahan);
    return Promise.resolve({ pengaturan, ledger: new Ledger(tables, tahun), tahun });
  }

  loadPengaturan(): Promise<Pengaturan> {
    return Promise.resolve(this.pengaturan);
  }

  savePengaturan(pengaturan: Pengaturan): Promise<Perintah> {
    this.pengaturan = pengaturan;
    return this.remembered("savePengaturan");
  }

  saveKolom(table: string, change: ChangeKolom): Promise<Perintah> {
    const own = this.koreksi.filter((correction) => correction.table === table);
    this.koreksi = [...this.koreksi.filter((correction) => correction.table !== table), ...change(own)];
    return this.remembered("saveKolom");
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  mengapa(tempat: TempatAngka) {
    const book = bookOn(this.bahan);
    return Promise.resolve(explainPlace(book, tempat));
  }

  grafik(lingkup: Lingkup) {
    const book = bookOn(this.bahan);
    return Promise.resolve(susunGrafikPanel(book, this.only(lingkup)));
  }

  /** A person selects a cell in the sheet. */
  select(at: SelectedCell): void {
    this.selectionListeners.forEach((listener) => listener(at));
  }

  onSelection(listener: (at: SelectedCell) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onOwnChange(listener: () => void): () => void {
    return this.onChange(listener);
  }

  onHistory(listener: (list: readonly Tercatat[]) => void): () => void {
    this.historyListeners.add(listener);
    return () => this.historyListeners.delete(listener);
  }

  /** Without the cells that were chosen as sources. */
  private get bahan(): Bahan {
    const { snapshot, pengaturan, koreksi } = this;
    return { snapshot, pengaturan, koreksi };
  }

  private keepPast(title: string): void {
    this.past.push({ snapshot: this.snapshot, title });
    this.tellPast();
  }

  private tellPast(): void {
    const list = this.past.map(({ title }, index) => ({ id: index + 1, title, cells: 0, at: 0 })).reverse();
    this.historyListeners.forEach((listener) => listener(list));
  }

  private remembered(title: string): Promise<Perintah> {
    return Promise.resolve({ title, cells: 0, canUndo: this.past.length > 0, id: null });
  }

  private only(lingkup: Lingkup): string | null {
    return lingkup === "lembar" ? this.activeSheet : null;
  }

  private audit(lingkup: Lingkup) {
    return periksa(this.snapshot, this.pengaturan, this.koreksi, this.diabaikan, this.only(lingkup));
  }

  private read(lingkup: Lingkup, ganti: readonly KolomGanti[] = []): Inspeksi {
    const pilihan = { sumber: this.sumber, ganti };
    const result = hitung(this.snapshot, this.pengaturan, this.koreksi, this.only(lingkup), pilihan);
    const { snapshot, koreksi, isDisorot: adaSorotan } = this;
    const tawaran = tawaranKolom(snapshot.sheets, result.tables, new Map());
    return { snapshot, result, koreksi, tawaran, adaSorotan, highlights: [] };
  }

  private refuse(): void {
    const kode = this.refusal;
    this.refusal = null;
    if (kode) throw new Gangguan(kode, { sheet: this.activeSheet });
  }
}

/** What the cells show once they are computed; percent columns of the reports hold ratios. */
function figures({ cells }: HitungResult): (sheet: string, row: number, column: number) => CellValue {
  const known = new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell.value]));
  return (sheet, row, column) => {
    const value = known.get(`${sheet}!${cellName(row, column)}`) ?? "";
    return typeof value === "number" ? value / 100 : value;
  };
}
