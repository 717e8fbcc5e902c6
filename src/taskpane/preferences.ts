import type { Bahasa } from "../locale/t";

/** What a person chose for this machine; nothing of it concerns a workbook. */
const BAHASA = "capaian.bahasa";

/** The language that a person chose; null: that of Excel. */
export function chosenBahasa(): Bahasa | null {
  const kept = read(BAHASA);
  return kept === "id" || kept === "en" ? kept : null;
}

export function keepBahasa(bahasa: Bahasa | null): void {
  write(BAHASA, bahasa);
}

/** Whether the tour of three steps was seen here. */
const TUR = "capaian.tur";

export function isTurSeen(): boolean {
  return read(TUR) !== null;
}

export function keepTurSeen(): void {
  write(TUR, "1");
}

/** Names and NIP of those who sign agreements; null where none were typed on this machine. */
const PEJABAT = "capaian.pejabat";

export function keptPejabat(): string | null {
  return read(PEJABAT);
}

export function keepPejabat(text: string): void {
  write(PEJABAT, text);
}

/** A browser that keeps nothing for the frames of others refuses both. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // It holds until the pane is opened again.
  }
}
