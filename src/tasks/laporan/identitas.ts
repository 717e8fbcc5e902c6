import { mostFrequent } from "../../domain/items";
import type { Book } from "../../book/book";
import { hurufJudul, isSingkatan, isTertulisNama } from "../../domain/kalimat";
import type { Snapshot } from "../../sheet/snapshot";
import type { Identitas } from "./report";

const KANTOR =
  /\b((?:(?:uptd?\s+)?puskesmas|dinas|badan|inspektorat|sekretariat|kecamatan|kelurahan|kantor|biro|rumah sakit|rsud|satuan polisi|bappeda\w*|balai|loka|pengadilan|kejaksaan|universitas|politeknik|direktorat|kementerian|komisi)\b[\p{L}\s,./&()-]*?)(?=\s*(?:$|[:;]|(?<!\b(?:dr|prof|hj?|st|drs|ir|kh|kab|prov))\.|tahun\b|sampai\b|s\.?\/?d\b|triwulan\b|bulan\b|semester\b|periode\b|\d|terhadap\b|adalah\b|sebagai\b|dengan\b|yang\b|menurut\b))/iu;
/** Where an office's name ends: the region it belongs to. */
const DAERAH = /\b(?:[Pp]rovinsi|[Kk]abupaten|[Kk]ab\.|[Kk]ota|[Dd]aerah)\s+\p{Lu}/u;

/** Name and year of the office, as far as captions and titles tell; to be checked by the person. */
export function identitasAwal({ snapshot, tables: all, tahun }: Book): Identitas {
  const tables = all.map(({ table }) => table);
  const own = titles(snapshot);
  const lines = [...tables.map(({ caption }) => caption), ...own];
  const named = (nameIn: (text: string) => string): string => {
    const alone = own.flatMap((line) => kantorDari(line, nameIn)).filter((name) => own.some(isLine(name)));
    return mostFrequent(lines.flatMap((line) => kantorDari(line, nameIn)).map(sampaiBaris(alone)));
  };
  const told =
    named(namaKantor) || named(kantorSingkat) || sendirian(snapshot) || pemerintahDaerah(snapshot, lines);
  const instansi = unitDari(snapshot, told) || told;
  const sumber = instansi === "" ? "data diolah" : `${[instansi, tahun].filter(Boolean).join(", ")} (diolah)`;
  return { instansi, tahun, sumber, nomorBab: "3" };
}

function isLine(name: string): (line: string) => boolean {
  return (line) => tertulis(line.replace(/\s+/g, " ").trim()) === name;
}

/** A caption joins the lines of a title: a name that fills one of them is that, whatever stands above or below it. */
function sampaiBaris(alone: readonly string[]): (name: string) => string {
  return (name) => alone.find((own) => name.startsWith(`${own} `) || name.endsWith(` ${own}`)) ?? name;
}

/** Texts above the tables: the first rows of every sheet; a line that goes on with its region in the next one is one text. */
function titles({ sheets }: Snapshot): string[] {
  return sheets.flatMap(({ values }) => {
    const lines = values.slice(0, TOP).map((row) => row.filter((cell) => cell !== ""));
    return lines.flatMap((cells, at) => {
      const [region, ...beside] = lines[at + 1] ?? [];
      const goesOn = cells.length === 1 && beside.length === 0 && HANYA_DAERAH.test(String(region ?? ""));
      const texts = cells.filter((cell): cell is string => typeof cell === "string");
      return goesOn ? texts.map((text) => `${text} ${String(region)}`) : texts;
    });
  });
}

const TOP = 5;
/** A line that names the region alone: "KABUPATEN TANA TORAJA". */
const HANYA_DAERAH = /^\s*(?:provinsi|kabupaten|kab\.|kota)\s+\p{L}+(?:\s+\p{L}+){0,3}\s*$/iu;

/** Lines of a title that stand alone in their rows, of one sheet after the other. */
function baris({ values }: Snapshot["sheets"][number]): string[] {
  return values.slice(0, TOP).flatMap((row) => {
    const [line, ...others] = row.filter((cell) => cell !== "");
    return typeof line === "string" && others.length === 0 ? [line.replace(/\s+/g, " ").trim()] : [];
  });
}

/** An office of the nation names no region: the only name that stands as a line of its own above tables; "" without one. */
function sendirian({ sheets }: Snapshot): string {
  const isName = (line: string): boolean => namaKantor(line) === line || isUnit(line);
  const lines = sheets.flatMap(baris).map((line) => line.replace(PIMPINAN, ""));
  const names = new Set(lines.flatMap((line) => (isName(line) ? [tertulis(line)] : [])));
  const [only = ""] = names;
  return names.size === 1 && isTertulisNama(only) ? only : "";
}

/**
 * "PEMERINTAH KABUPATEN ALOR" above what the tables tell: the region itself reports, where nothing names an office of it,
 * be it by letters alone in the next line.
 */
function pemerintahDaerah({ sheets }: Snapshot, lines: readonly string[]): string {
  if (lines.some((line) => namaKantor(line) !== "" || kantorSingkat(line) !== "")) return "";
  const own = sheets.flatMap((sheet) => {
    const told = baris(sheet);
    return told.flatMap((line, at) => (PEMERINTAH.test(line) ? [{ line, next: told[at + 1] ?? "" }] : []));
  });
  const names = new Set(own.map(({ line }) => tertulis(line)));
  const isAlone = own.every(({ next }) => next === "" || BUKAN_NAMA.test(next));
  return isAlone && names.size === 1 ? ([...names][0] ?? "") : "";
}

const PEMERINTAH = /^pemerintah (?:daerah )?(?:provinsi|kabupaten|kota)\s+\p{L}+(?:\s+\p{L}+){0,3}$/iu;

/** Whose agreement it is: "DIREKTUR POLITEKNIK NEGERI …". */
const PIMPINAN = /^(?:kepala|direktur|rektor|ketua)\s+/i;

/** Schools and work units that report for themselves: "SMK NEGERI 2 PURBALINGGA", "PUSAT RISET ...". */
const UNIT =
  /^(?:(?:sd|smp|sma|smk|slb|mi|mts|ma) ?(?:n|negeri)\b|(?:sekolah|sdn|smpn|sman|smkn|slbn|min|mtsn|man|uptd?|puskesmas|balai|loka|pusat|panti|museum|cabang dinas|rsud?|rumah sakit)\b) ?\p{L}?[\p{L}\d\s.,/&()-]{3,}$/iu;
/** What is said of a unit, not its name. */
const BUKAN_NAMA =
  /\b(?:yang|tahun|triwulan|semester|kinerja|anggaran|realisasi|capaian|target|laporan|data|jumlah)\b/i;

function isUnit(line: string): boolean {
  return UNIT.test(line) && !BUKAN_NAMA.test(line);
}

/** The unit that stands above the office it belongs to, wherever a title names that office; "" where titles differ. */
function unitDari({ sheets }: Snapshot, instansi: string): string {
  if (instansi === "") return "";
  const above = sheets.flatMap((sheet) => {
    const lines = baris(sheet);
    return lines.flatMap((line, index) => (tertulis(line) === instansi ? [lines[index - 1] ?? ""] : []));
  });
  const [first = ""] = above;
  return isUnit(first) && above.every((line) => line === first) ? tertulis(first) : "";
}

function kantorDari(text: string, nameIn: (text: string) => string): string[] {
  const named = tertulis(nameIn(text));
  return DAERAH.test(named) && isTertulisNama(named.replace(GELAR, "")) ? [named] : [];
}

function tertulis(name: string): string {
  const bare = name.replace(GELAR, "");
  if (bare !== bare.toUpperCase()) return name;
  const titled = hurufJudul(name).replace(
    WILAYAH,
    (_, kind: string, region: string) => `${kind} ${namaOrang(region)}`,
  );
  return titled.replace(GELAR, (word) => word.toLowerCase());
}

/** "RSUD dr. SOEDIRMAN": a title is written small whatever stands around it. */
const GELAR = /\b(?:dr|drs|ir|prof)\./giu;
/** Behind these words stands a name, which no letters abbreviate but those of a few provinces. */
const WILAYAH =
  /\b(Kabupaten|Kab\.|Kota|Provinsi|Kecamatan|Kelurahan)\s+(?!DKI\b|DIY?\b|DI\b|NTB\b|NTT\b)(\p{L}+)/gu;

function namaOrang(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** "DPMPTSP KABUPATEN KLATEN", "BPS Kota Batu": an abbreviation right before a region. */
const SINGKATAN =
  /(?<!\p{L})(\p{Lu}{3,}\d?)\s+((?:provinsi|kabupaten|kab\.|kota)\s+\p{L}[\p{L}\s]*?)(?=\s*(?:$|[.,:;()]|tahun\b|ta\b|\d|terhadap\b|dengan\b))/iu;

/** Documents and measures of a region, not offices. */
const BUKAN_KANTOR =
  /^(?:LKJIP|LAKIP|LKIP|LKPJ|LPPD|RPJMD|RPJPD|RKPD|APBD|APBN|SAKIP|AKIP|IKU|IKK|IKM|SKM|PDRB|UMKM|IPM|SPM|SPBE|PAD|LRA)$/;

/** "DINKOP UKM": the office before what it works for, among words that are not all in capitals. */
const SEBELUMNYA = /(?<!\p{L})(?:DIN|DIS|BAP|BP|BK|SAT)\p{Lu}+\s+(?:DAN\s+)?$/u;

function kantorSingkat(text: string): string {
  const found = SINGKATAN.exec(text);
  const [whole = "", word = ""] = found ?? [];
  if (word !== word.toUpperCase() || !isSingkatan(word) || BUKAN_KANTOR.test(word)) return "";
  const before = text === text.toUpperCase() ? null : SEBELUMNYA.exec(text.slice(0, found?.index ?? 0));
  return `${before?.[0] ?? ""}${whole}`.replace(/\s+/g, " ").trim();
}

/** The office that a text names, as it is written there; "" where it names none. */
function namaKantor(text: string): string {
  const found =
    KANTOR.exec(text)?.[1]
      ?.replace(/\s+/g, " ")
      .replace(/[\s,./&(-]+$/, "")
      .replace(/\s+(?:TA|T\.A|thn|tahun anggaran)$/i, "")
      .trim() ?? "";
  return found.split(" ").length < 2 ? "" : found;
}
