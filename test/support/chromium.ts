import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Names on the PATH, and places where the browsers put themselves on Windows and macOS. */
const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];
const PLACES = [
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** Flags for a browser that only tests: no sandbox for root in containers, no traffic of its own. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a Chromium, Chrome or Edge on this machine (CAPAIAN_CHROMIUM wins); null where there is none. */
export function findChromium(): string | null {
  const own = process.env.CAPAIAN_CHROMIUM;
  if (own) return existsSync(own) ? own : null;
  return (
    COMMANDS.map(onPath).find((path) => path !== null) ?? PLACES.find((place) => existsSync(place)) ?? null
  );
}

/** Installs Debian's chromium where apt is there and we may use it; whether it is there now. */
export function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) return false;
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit" });
  if (install().status !== 0) {
    spawnSync("apt-get", ["update"], { stdio: "inherit" });
    install();
  }
  return findChromium() !== null;
}

function onPath(command: string): string | null {
  try {
    const finder = process.platform === "win32" ? "where" : "which";
    return (
      execFileSync(finder, [command], { stdio: ["ignore", "pipe", "ignore"] })
        .toString()
        .split(/\r?\n/)[0] || null
    );
  } catch {
    return null;
  }
}
