/** Depths of the regional budget: program > kegiatan > sub kegiatan > rekening belanja. */
export const LEVEL = { program: 0, kegiatan: 1, subKegiatan: 2, rekening: 3 } as const;

/** A row above all programmes: urusan, bidang, organisasi, "Belanja Daerah". */
export const ABOVE_PROGRAM = -1;

/**
 * Level that a code names, or null. Programme codes have three parts (2.17.01), kegiatan five
 * (2.17.01.2.01), sub kegiatan six; an account (5.1.02 ...) stands behind them or in a column of its own.
 * Codes lie: 2.17.01.2.01.2.01.02 (LKjIP Makassar 2021) is a sub kegiatan with its kegiatan written twice.
 */
export function levelOfCode(codes: readonly string[]): number | null {
  const filled = codes.flatMap((code) => {
    const parts = partsOf(code);
    return parts ? [parts] : [];
  });
  const parts = filled.at(-1);
  if (parts === undefined) return null;
  if (filled.length > 1 && isAccountRoot(parts)) return levelOfAccount(parts.length);
  if (isAccount(parts)) return null;
  const account = accountAt(parts);
  if (account >= 0) return levelOfAccount(parts.length - account);
  if (isCentral(parts)) return null;
  if (parts.length <= 2 || parts[1] === "00" || isOrganisation(parts)) return ABOVE_PROGRAM;
  if (parts.length <= 4) return LEVEL.program;
  if (parts.length === 5) return LEVEL.kegiatan;
  return parts[2] === "00" ? ABOVE_PROGRAM : LEVEL.subKegiatan;
}

/**
 * The parts of "2.17.01.", of "2 17 01" or of "X.XX.01", in which the office left its urusan open; null for anything
 * else.
 */
export function partsOf(code: string): readonly string[] | null {
  const bare = code
    .trim()
    .split(/\s*\.\s*|\s+/)
    .join(".")
    .replace(/\.$/, "");
  return /^(\d+|x{1,2})(\.(\d+|xx))*$/i.test(bare) ? bare.split(".") : null;
}

/** An account of revenue, spending or financing: 4.1, 5.1.02, 6.2. */
export function isAccountCode(code: string): boolean {
  const parts = partsOf(code) ?? [];
  return /^[4-6]$/.test(parts[0] ?? "") && /^[1-4]$/.test(parts[1] ?? "");
}

/** Depth of an account of so many parts in the rows of a sub kegiatan: 5 > 5.1 > 5.1.02. */
export function levelOfAccount(parts: number): number {
  return LEVEL.rekening + parts - 1;
}

/** 3355: a kegiatan of the central government, beside "076.01.WA"; an urusan has two digits at most. */
function isCentral(parts: readonly string[]): boolean {
  return parts.length === 1 && (parts[0] ?? "").length > 2;
}

/** 5.1.02.01: an account alone. */
function isAccount(parts: readonly string[]): boolean {
  return parts[0] === "5" && /^[1-4]$/.test(parts[1] ?? "") && parts.length >= 2;
}

/** "5" or "5.1.02", behind the code of its sub kegiatan in a column of its own. */
function isAccountRoot(parts: readonly string[]): boolean {
  return isAccount(parts) || (parts.length === 1 && parts[0] === "5");
}

/** Where an account begins behind a sub kegiatan code: ... 01 . 5 . 1 . 02 ..., or ends with its root. */
function accountAt(parts: readonly string[]): number {
  return parts.findIndex(
    (part, index) => index >= 5 && part === "5" && /^[1-4]?$/.test(parts[index + 1] ?? ""),
  );
}

/** 2.16.2.20.2.21.01.0000: up to three urusan and the number of the office; 0001 is a unit of its own below it. */
function isOrganisation(parts: readonly string[]): boolean {
  return parts.length >= 7 && /^\d{4}$/.test(parts.at(-1) ?? "");
}
