import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  /** Whether every formula is computed anew, whatever results the file holds. */
  readonly recalculate?: boolean;
}

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** Opens a file in LibreOffice, in a profile of its own, and saves it in another format. */
export function convert(soffice: string, { name, data, to, from, recalculate }: Conversion): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "capaian-"));
  try {
    writeFileSync(join(folder, name), data);
    if (recalculate) {
      mkdirSync(join(folder, "profile/user"), { recursive: true });
      writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
    }
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = from === undefined ? [] : [`--infilter=${from}`];
    const command = [profile, "--headless", ...filter, "--convert-to", to, "--outdir", folder];
    execFileSync(soffice, [...command, join(folder, name)], { stdio: "ignore", timeout: 120_000 });
    return readFileSync(join(folder, `${basename(name).replace(/\.[^.]+$/, "")}.${to.split(":")[0]!}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
