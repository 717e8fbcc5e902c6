import { basename } from "node:path";
import { COMMANDS } from "../commands/commands";
import type { Pengaturan } from "../domain/pengaturan";
import { connectExcel } from "../excel/conversation";
import type { Session } from "../session/session";
import type { NaskahTertulis } from "../session/results";
import { createSession } from "../session/workbook-session";
import type { Naskah } from "../tasks/naskah/naskah";
import { NaskahError } from "../tasks/naskah/naskah-error";
import { lembarTeks, NAMA_LEMBAR_TEKS } from "../tasks/naskah/lembar-teks";
import { openNaskah } from "../tasks/naskah/open-naskah";
import { isWordFile } from "../tasks/naskah/word-parts";
import { deleteSheet } from "../workbench/model/sheets";
import { newWorkbook } from "../workbench/model/workbook";
import type { Workbook } from "../workbench/model/workbook";
import { readInput } from "./files";
import { Refusal } from "./refusal";
import { workbookIn } from "./workbook";

/** What a command works on: a workbook, and the document that its sheets are taken from, where it is one. */
export interface Input {
  readonly workbook: Workbook;
  readonly naskah: Naskah | null;
}

/** Opens a workbook or a Word document by what is in it, whatever its name ends in. */
export async function openInput(path: string): Promise<Input> {
  const file = await readInput(path);
  const name = basename(path);
  if (!isWordFile(file) && !/\.docx?$/i.test(name)) return { workbook: workbookIn(file, name), naskah: null };
  const workbook = newWorkbook();
  workbook.fileName = name;
  return { workbook, naskah: naskahIn(file, name) };
}

const GAMBAR =
  "Tabel berupa gambar tidak dapat dibaca: ketik ulang sebagai tabel Word, atau salin ke lembar Excel.";

function naskahIn(file: Uint8Array, name: string): Naskah {
  try {
    const naskah = openNaskah(file, name);
    if (naskah.tabel.length === 0 && lembarTeks(naskah, NAMA_LEMBAR_TEKS) === null)
      throw new Refusal(
        [`${name}: tidak ada tabel dan tidak ada kalimat berangka di dokumen ini. ${GAMBAR}`]
          .concat(naskah.takTerbaca)
          .join(" "),
      );
    return naskah;
  } catch (error) {
    if (error instanceof NaskahError) throw new Refusal(`${name}: ${error.message}`);
    throw error;
  }
}

export interface Start {
  readonly session: Session;
  /** The sheets of a document's tables; null where the input is a workbook. */
  readonly diambil: NaskahTertulis | null;
}

/** A session on the workbook; the tables of a document stand in it before the command meets it. */
export async function startSession({ workbook, naskah }: Input, rules: Pengaturan | null): Promise<Start> {
  const session = createSession(connectExcel(), rules);
  if (naskah === null) return { session, diambil: null };
  const [blank] = workbook.sheets;
  const pilihan = { naskah, nomor: null };
  const diambil = await COMMANDS.ambilNaskah.perform(session, { pilihan, lingkup: "buku" });
  if (blank) deleteSheet(blank);
  return { session, diambil };
}
