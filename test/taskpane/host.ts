import { denganPilihanSumber, type PilihanSumber } from "../../src/book/pilihan-sumber";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";
import type { Pengaturan } from "../../src/domain/pengaturan";
import { Gangguan, type KodeGangguan } from "../../src/plan/gangguan";
import { lembarOf } from "../../src/session/laporan";
import type { Jalan } from "../../src/plan/jalan";
import type { Lingkup } from "../../src/plan/reading";
import type {
  Inspeksi,
  LaporanBuku,
  LembarTertulis,
  NaskahTertulis,
  Periksaan,
  Perintah,
  PilihanLembar,
  PilihanNaskah,
  Session,
  TempatAngka,
} from "../../src/session/session";
import { cellName } from "../../src/sheet/address";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import type { ColumnCorrection } from "../../src/sheet/table";
import { hitung } from "../../src/tasks/hitung/hitung";
import { identitasAwal } from "../../src/tasks/laporan/identitas";
import { buildLaporan } from "../../src/tasks/laporan/laporan";
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
import { openBook } from "../../src/book/book";
import { Ledger } from "../../src/book/ledger";
import type { Rujukan } from "../../src/session/rujukan";
import { explainAverage } from "../../src/tasks/mengapa/explain-average";
import { explainCell } from "../../src/tasks/mengapa/explain-cell";
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
  diabaikan: readonly Abaikan[] = [];
  isDisorot = false;
  readonly selected: string[] = [];
  /** Names of the report sheets that were asked for. */
  readonly written: string[] = [];
  /** The next command is refused with this. */
  refusal: KodeGangguan | null = null;
  /** While it is set, *Hitung ulang* waits for it between reading and writing. */
  gate: Promise<void> | null = null;

  private readonly past: Snapshot[] = [];
  private readonly listeners = new Set<() => void>();
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

  inspect(lingkup: Lingkup): Promise<Inspeksi> {
    return Promise.resolve(this.read(lingkup));
  }

  async hitung(lingkup: Lingkup, { onProgress, signal }: Jalan = {}) {
    onProgress?.({ tahap: "membaca", selesai: 500, total: 2000 });
    await this.gate;
    if (signal?.aborted) throw new Gangguan("dibatalkan");
    this.refuse();
    const inspeksi = this.read(lingkup);
    this.past.push(this.snapshot);
    this.snapshot = applyToSnapshot(this.snapshot, inspeksi.result.plan, figures(inspeksi.result));
    const { title, cells } = inspeksi.result.plan;
    return { ...inspeksi, perintah: { title, cells: cells.length, canUndo: true } };
  }

  hitungBaris(jalan: Jalan = {}) {
    return this.hitung("lembar", jalan);
  }

  selection(): Promise<SelectedCell> {
    return Promise.resolve({ sheet: this.activeSheet, cell: "A1" });
  }

  undo(): Promise<Perintah | null> {
    const before = this.past.pop();
    if (!before) return Promise.resolve(null);
    this.snapshot = before;
    return Promise.resolve({ title: "perintah terakhir", cells: 0, canUndo: this.past.length > 0 });
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
    this.past.push(this.snapshot);
    this.snapshot = applyToSnapshot(this.snapshot, plan, (sheet, row, column) => {
      const { expected = "" } = temuan.find(
        (one) => one.sheet === sheet && one.cell === cellName(row, column),
      )!;
      return typeof expected === "number" ? expected / 100 : (expected ?? "");
    });
    return Promise.resolve({ title: plan.title, cells: plan.cells.length, canUndo: true });
  }

  abaikan(temuan: Temuan, alasan: string): Promise<void> {
    this.diabaikan = denganAlasan(this.diabaikan, temuan, alasan);
    return Promise.resolve();
  }

  batalAbaikan(temuan: Temuan): Promise<void> {
    this.diabaikan = tanpaAlasan(this.diabaikan, temuan);
    return Promise.resolve();
  }

  sorotTemuan(): Promise<Perintah> {
    this.isDisorot = true;
    return Promise.resolve({ title: "Sel dengan temuan disorot", cells: 0, canUndo: true });
  }

  tulisLembarTemuan(lingkup: Lingkup): Promise<LembarTertulis> {
    const title = `${this.audit(lingkup).temuan.length} temuan ditulis di lembar Temuan`;
    return Promise.resolve({ title, cells: 0, canUndo: true, lembar: "Temuan" });
  }

  hapusSorotan(): Promise<Perintah> {
    this.isDisorot = false;
    return Promise.resolve({ title: `Sorotan dihapus dari ${this.activeSheet}`, cells: 0, canUndo: true });
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
    return Promise.resolve({ title: plan.title, cells: 0, canUndo: true, lembar });
  }

  laporan(): Promise<LaporanBuku> {
    const book = openBook(this.snapshot, this.pengaturan, this.koreksi, this.sumber);
    const laporan = buildLaporan(book, this.identitas ?? identitasAwal(book));
    return Promise.resolve({ laporan, identitasTersimpan: this.identitas !== null });
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
    const perintah = { title: plan.title, cells: plan.cells.length, canUndo: true };
    return { ...perintah, laporan, lembar: lembarOf(plan, wanted) };
  }

  saveIdentitas(identitas: Identitas): Promise<void> {
    this.identitas = identitas;
    return Promise.resolve();
  }

  saveSumber(pilihan: PilihanSumber): Promise<void> {
    this.sumber = denganPilihanSumber(this.sumber, pilihan);
    return Promise.resolve();
  }

  rujukan(): Promise<Rujukan> {
    const { tables, tahun, pengaturan } = openBook(this.snapshot, this.pengaturan, this.koreksi);
    return Promise.resolve({ pengaturan, ledger: new Ledger(tables, tahun), tahun });
  }

  loadPengaturan(): Promise<Pengaturan> {
    return Promise.resolve(this.pengaturan);
  }

  savePengaturan(pengaturan: Pengaturan): Promise<void> {
    this.pengaturan = pengaturan;
    return Promise.resolve();
  }

  saveKolom(table: string, corrections: readonly ColumnCorrection[]): Promise<void> {
    this.koreksi = [...this.koreksi.filter((correction) => correction.table !== table), ...corrections];
    return Promise.resolve();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  mengapa(tempat: TempatAngka) {
    const book = openBook(this.snapshot, this.pengaturan, this.koreksi);
    return Promise.resolve(
      "cell" in tempat
        ? explainCell(book, tempat.sheet, tempat.cell)
        : explainAverage(book, this.only(tempat.rataRata)),
    );
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

  private only(lingkup: Lingkup): string | null {
    return lingkup === "lembar" ? this.activeSheet : null;
  }

  private audit(lingkup: Lingkup) {
    return periksa(this.snapshot, this.pengaturan, this.koreksi, this.diabaikan, this.only(lingkup));
  }

  private read(lingkup: Lingkup): Inspeksi {
    const result = hitung(this.snapshot, this.pengaturan, this.koreksi, this.only(lingkup), this.sumber);
    return { snapshot: this.snapshot, result, koreksi: this.koreksi, adaSorotan: this.isDisorot };
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
