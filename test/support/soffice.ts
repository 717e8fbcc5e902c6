import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const COMMANDS = ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** A LibreOffice that answers on this machine; null where there is none, and tests that need it are skipped. */
export function findSoffice(): string | null {
  return (
    COMMANDS.find((command) => {
      try {
        execFileSync(command, ["--version"], { stdio: "ignore" });
        return true;
      } catch {
        return false;
      }
    }) ?? null
  );
}

interface Conversion {
  /** File name with its ending. */
  readonly name: string;
  readonly data: Uint8Array | string;
  /** LibreOffice's name of the target: "odt", "odt:writer8", "pdf". */
  readonly to: string;
  /** LibreOffice's name of the import filter, where the ending leaves a choice. */
  readonly from?: string;
}

/** Opens a file in LibreOffice, in a profile of its own, and saves it in another format. */
export function convert(soffice: string, { name, data, to, from }: Conversion): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  try {
    writeFileSync(join(folder, name), data);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = from === undefined ? [] : [`--infilter=${from}`];
    const command = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", folder];
    execFileSync(soffice, [...command, join(folder, name)], { stdio: "ignore", timeout: 120_000 });
    return readFileSync(join(folder, `${basename(name).replace(/\.[^.]+$/, "")}.${to.split(":")[0]!}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
