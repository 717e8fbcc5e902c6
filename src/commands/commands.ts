import type { PilihanLembar, PilihanNaskah } from "../session/session";
import type { Asked, Command, Keadaan } from "./command";

/** Holds a record to the shape of a command, and keeps what it takes and gives. */
const command = <Request extends Asked, Result>(record: Command<Request, Result>): Command<Request, Result> =>
  record;

const whenIdle = ({ sibuk }: Keadaan): boolean => !sibuk;

/** Everything that a person can ask for and that takes or changes something: another command is another record. */
export const COMMANDS = {
  hitung: command({
    name: "hitung",
    labelKey: "hitung.utama",
    icon: "hitung",
    enabledWhen: ({ sibuk, adaTabel }) => !sibuk && adaTabel,
    perform: (session, { lingkup, jalan }: Asked) => session.hitung(lingkup, jalan),
  }),
  periksa: command({
    name: "periksa",
    labelKey: "periksa.utama",
    icon: "periksa",
    enabledWhen: ({ sibuk, adaTabel, adaRumus }) => !sibuk && (adaTabel || adaRumus),
    perform: (session, { lingkup, jalan }: Asked) => session.periksa(lingkup, jalan),
  }),
  /** The list of tables: on the ribbon it is opened, since a person chooses there first. */
  laporan: command({
    name: "laporan",
    labelKey: "tab.laporan",
    icon: "laporan",
    enabledWhen: whenIdle,
    perform: (session, { lingkup, jalan }: Asked) => session.laporan(lingkup, jalan),
  }),
  /** Writes the chosen tables of chapter III into sheets of their own, always from the whole workbook. */
  tulisLaporan: command({
    name: "tulisLaporan",
    labelKey: "laporan.tulis",
    icon: null,
    enabledWhen: whenIdle,
    perform: (session, { pilihan, jalan }: Asked & { readonly pilihan: PilihanLembar }) =>
      session.tulisLaporan(pilihan, jalan),
  }),
  /** Tables of a Word document become sheets, as they are printed. */
  ambilNaskah: command({
    name: "ambilNaskah",
    labelKey: "naskah.ambil",
    icon: null,
    enabledWhen: whenIdle,
    perform: (session, { pilihan, jalan }: Asked & { readonly pilihan: PilihanNaskah }) =>
      session.ambilNaskah(pilihan, jalan),
  }),
  /** Writes what the findings with these ids should say. */
  perbaiki: command({
    name: "perbaiki",
    labelKey: "periksa.perbaiki",
    icon: null,
    enabledWhen: whenIdle,
    perform: (session, { temuan, lingkup, jalan }: Asked & { readonly temuan: readonly string[] }) =>
      session.perbaiki(temuan, lingkup, jalan),
  }),
  sorotTemuan: command({
    name: "sorotTemuan",
    labelKey: "periksa.sorot",
    icon: null,
    enabledWhen: whenIdle,
    perform: (session, { lingkup }: Asked) => session.sorotTemuan(lingkup),
  }),
  hapusSorotan: command({
    name: "hapusSorotan",
    labelKey: "sorotan.hapus",
    icon: null,
    enabledWhen: whenIdle,
    perform: (session, { lingkup }: Asked) => session.hapusSorotan(lingkup),
  }),
  tulisLembarTemuan: command({
    name: "tulisLembarTemuan",
    labelKey: "periksa.tulisLembar",
    icon: null,
    enabledWhen: whenIdle,
    perform: (session, { lingkup, jalan }: Asked) => session.tulisLembarTemuan(lingkup, jalan),
  }),
  urungkan: command({
    name: "urungkan",
    labelKey: "kaki.urungkan",
    icon: null,
    enabledWhen: ({ sibuk, dapatDiurungkan }) => !sibuk && dapatDiurungkan,
    perform: (session) => session.undo(),
  }),
};

/** What the ribbon's buttons call: FunctionName in manifest.xml, in the order of the buttons. */
export const RIBBON: readonly string[] = Object.values(COMMANDS)
  .filter(({ icon }) => icon !== null)
  .map(({ name }) => name);
