import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "./refusal";

export async function readInput(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Refusal(`Berkas “${path}” ${reasonOf(error, "tidak dapat dibaca")}.`);
  }
}

/** Refuses a target that could not be written, before the work is done. */
export async function checkTarget(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory())
    throw new Refusal(`Folder untuk “${path}” tidak ditemukan; buat foldernya dahulu.`);
  const present = await stat(path).catch(() => null);
  if (present && !present.isFile())
    throw new Refusal(`“${path}” bukan berkas; sebutkan nama berkas hasil yang lain.`);
  if (present && (present.mode & 0o222) === 0) {
    throw new Refusal(`“${path}” hanya dapat dibaca dan tidak diubah; sebutkan nama berkas hasil yang lain.`);
  }
}

/** Writes beside the target and moves it there whole, so that a failure leaves the target as it was. */
export async function writeTarget(path: string, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(path), `.capaian-${randomUUID()}`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new Refusal(`“${path}” ${reasonOf(error, "tidak dapat ditulis")}; berkas itu tidak diubah.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "tidak ditemukan",
  EISDIR: "adalah folder, bukan berkas",
  EACCES: "tidak boleh dibuka dengan hak akses ini",
  EPERM: "tidak boleh dibuka dengan hak akses ini",
  ENOSPC: "tidak muat: ruang penyimpanan penuh",
  EROFS: "ada di penyimpanan yang hanya dapat dibaca",
  EBUSY: "sedang dipakai program lain",
};

function reasonOf(error: unknown, otherwise: string): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? otherwise;
}
