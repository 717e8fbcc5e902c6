import type { KolomGanti } from "../book/kolom-ganti";
import type { ColumnRole } from "../domain/roles";
import type { PilihanLembar } from "../session/pilihan-lembar";
import type { PilihanNaskah } from "../session/session";
import type { Asked, Command, Keadaan } from "./command";

/** Without a place on the ribbon, and offered while nothing else is under way, where the record says no other. */
const COMMON = { icon: null, enabledWhen: ({ sibuk }: Keadaan): boolean => !sibuk };

type Written<Request extends Asked, Result> = Omit<Command<Request, Result>, keyof typeof COMMON> &
  Partial<Command<Request, Result>>;

/** A command from what is its own; what it takes and gives is kept. */
const command = <Request extends Asked, Result>(
  record: Written<Request, Result>,
): Command<Request, Result> => ({
  ...COMMON,
  ...record,
});

/** Everything that a person can ask for and that takes or changes something: another command is another record. */
export const COMMANDS = {
  hitung: command({
    name: "hitung",
    labelKey: "hitung.utama",
    icon: "hitung",
    keys: "Ctrl+Alt+Shift+H",
    enabledWhen: ({ sibuk, adaTabel }) => !sibuk && adaTabel,
    perform: (
      session,
      { lingkup, jalan, ganti }: Asked & { readonly ganti?: readonly KolomGanti[] | undefined },
    ) => session.hitung(lingkup, jalan, ganti),
  }),
  periksa: command({
    name: "periksa",
    labelKey: "periksa.utama",
    icon: "periksa",
    keys: "Ctrl+Alt+Shift+P",
    enabledWhen: ({ sibuk, adaTabel, adaRumus }) => !sibuk && (adaTabel || adaRumus),
    perform: (session, { lingkup, jalan }: Asked) => session.periksa(lingkup, jalan),
  }),
  /** The list of tables: on the ribbon it is opened, since a person chooses there first. */
  laporan: command({
    name: "laporan",
    labelKey: "tab.laporan",
    icon: "laporan",
    keys: "Ctrl+Alt+Shift+L",
    perform: (session, { lingkup, jalan }: Asked) => session.laporan(lingkup, jalan),
  }),
  hitungBaris: command({
    name: "hitungBaris",
    labelKey: "sel.hitungBaris",
    onCell: true,
    keys: "Ctrl+Alt+Shift+B",
    perform: (session, { jalan }: Asked) => session.hitungBaris(jalan),
  }),
  /** The answer is shown in the pane, for the selected cell. */
  mengapa: command({
    name: "mengapa",
    labelKey: "sel.mengapa",
    onCell: true,
    keys: "Ctrl+Alt+Shift+M",
    perform: (session) => session.selection(),
  }),
  /** The findings of the sheet, those of the selected cell in sight. */
  periksaSel: command({
    name: "periksaSel",
    labelKey: "sel.periksa",
    onCell: true,
    perform: (session) => session.selection(),
  }),
  /** Columns that are computed, beside a table that has none of them. */
  tambahKolom: command({
    name: "tambahKolom",
    labelKey: "baru.perintah",
    perform: (
      session,
      { lingkup, table, roles }: Asked & { readonly table: string; readonly roles: readonly ColumnRole[] },
    ) => session.tambahKolom(table, roles, lingkup),
  }),
  /** What the column of the selected cell means is asked in the pane. */
  jadikanKolom: command({
    name: "jadikanKolom",
    labelKey: "sel.jadikanKolom",
    onCell: true,
    perform: (session) => session.selection(),
  }),
  /** Writes the chosen tables of chapter III into sheets of their own, always from the whole workbook. */
  tulisLaporan: command({
    name: "tulisLaporan",
    labelKey: "laporan.tulis",
    perform: (session, { pilihan, jalan }: Asked & { readonly pilihan: PilihanLembar }) =>
      session.tulisLaporan(pilihan, jalan),
  }),
  /** Tables of a Word document become sheets, as they are printed. */
  ambilNaskah: command({
    name: "ambilNaskah",
    labelKey: "naskah.ambil",
    perform: (session, { pilihan, jalan }: Asked & { readonly pilihan: PilihanNaskah }) =>
      session.ambilNaskah(pilihan, jalan),
  }),
  /** Writes what the findings with these ids should say. */
  perbaiki: command({
    name: "perbaiki",
    labelKey: "periksa.perbaiki",
    perform: (session, { temuan, lingkup, jalan }: Asked & { readonly temuan: readonly string[] }) =>
      session.perbaiki(temuan, lingkup, jalan),
  }),
  sorotTemuan: command({
    name: "sorotTemuan",
    labelKey: "periksa.sorot",
    perform: (session, { lingkup }: Asked) => session.sorotTemuan(lingkup),
  }),
  hapusSorotan: command({
    name: "hapusSorotan",
    labelKey: "sorotan.hapus",
    icon: "hapus-sorotan",
    perform: (session, { lingkup }: Asked) => session.hapusSorotan(lingkup),
  }),
  tulisLembarTemuan: command({
    name: "tulisLembarTemuan",
    labelKey: "periksa.tulisLembar",
    perform: (session, { lingkup, jalan }: Asked) => session.tulisLembarTemuan(lingkup, jalan),
  }),
  urungkan: command({
    name: "urungkan",
    labelKey: "kaki.urungkan",
    icon: "urungkan",
    enabledWhen: ({ sibuk, dapatDiurungkan }) => !sibuk && dapatDiurungkan,
    perform: (session, { banyak }: Asked & { readonly banyak?: number }) => session.undo(banyak),
  }),
};

type Offered = Pick<Command, "name" | "labelKey" | "icon" | "onCell" | "keys">;

/** All of them, as they are offered. */
export const ALL_COMMANDS: readonly Offered[] = Object.values(COMMANDS);

/** What the ribbon's buttons call: FunctionName in manifest.xml, in the order of the buttons. */
export const RIBBON: readonly string[] = ALL_COMMANDS.filter(({ icon }) => icon !== null).map(
  ({ name }) => name,
);

/** What the menu on a cell calls, in its order. */
export const CELL_MENU: readonly string[] = ALL_COMMANDS.filter(({ onCell }) => onCell).map(
  ({ name }) => name,
);
