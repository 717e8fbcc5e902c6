import { parseArgs } from "node:util";
import { Refusal } from "./refusal";

export interface HitungArguments {
  readonly input: string;
  readonly output: string;
  readonly report: string | null;
  readonly pengaturan: string | null;
  /** Columns whose office formulas are replaced, as "IKU!F". */
  readonly ganti: readonly string[];
}

export interface PeriksaArguments {
  readonly input: string;
  readonly findings: string;
  readonly pengaturan: string | null;
}

export interface LaporanArguments {
  readonly input: string;
  readonly output: string;
  readonly docx: string | null;
  readonly report: string | null;
  readonly pengaturan: string | null;
  /** The whole report, not chapter III alone. */
  readonly utuh?: boolean;
  /** An office's own document whose tables are renewed, in place of a document of ours. */
  readonly ke?: string | null;
  /** A document of the agreements, and the file that names who signs them. */
  readonly pk?: string | null;
  readonly pejabat?: string | null;
}

/** How a command is called, and what it does to its workbook. */
interface Pemakaian {
  readonly usage: string;
  readonly verb: string;
  readonly options: readonly string[];
}

const HITUNG: Pemakaian = {
  usage:
    'npm run --silent hitung -- MASUKAN.xlsx --out HASIL.xlsx [--json LAPORAN.json] [--pengaturan ATURAN.json] [--ganti-rumus "LEMBAR!KOLOM;…"]',
  verb: "dihitung",
  options: ["out", "json", "pengaturan", "ganti-rumus"],
};
const PERIKSA: Pemakaian = {
  usage:
    "npm run --silent periksa -- MASUKAN.xlsx|LAPORAN.docx --json TEMUAN.json [--pengaturan ATURAN.json]",
  verb: "diperiksa",
  options: ["json", "pengaturan"],
};

const LAPORAN: Pemakaian = {
  usage:
    "npm run --silent laporan -- MASUKAN.xlsx --out HASIL.xlsx [--docx HASIL.docx] [--json LAPORAN.json] [--pengaturan ATURAN.json] [--utuh] [--ke DOKUMEN.docx] [--pk PERJANJIAN.docx [--pejabat PEJABAT.json]]",
  verb: "dilaporkan",
  options: ["out", "docx", "json", "pengaturan", "ke", "pk", "pejabat"],
};

export function readLaporanArguments(args: readonly string[]): LaporanArguments {
  const utuh = args.includes("--utuh");
  const { input, values } = read(
    args.filter((arg) => arg !== "--utuh"),
    LAPORAN,
  );
  if (!values.out) throw new Refusal(`Sebutkan berkas hasil dengan --out: ${LAPORAN.usage}`);
  const { docx = null, json: report = null, pengaturan = null } = values;
  const { ke = null, pk = null, pejabat = null } = values;
  return { input, output: values.out, docx, report, pengaturan, utuh, ke, pk, pejabat };
}

export function readHitungArguments(args: readonly string[]): HitungArguments {
  const { input, values } = read(args, HITUNG);
  if (!values.out) throw new Refusal(`Sebutkan berkas hasil dengan --out: ${HITUNG.usage}`);
  const ganti = (values["ganti-rumus"] ?? "").split(";").map((name) => name.trim());
  return {
    input,
    output: values.out,
    report: values.json ?? null,
    pengaturan: values.pengaturan ?? null,
    ganti: ganti.filter((name) => name !== ""),
  };
}

export function readPeriksaArguments(args: readonly string[]): PeriksaArguments {
  const { input, values } = read(args, PERIKSA);
  if (!values.json) throw new Refusal(`Sebutkan berkas temuan dengan --json: ${PERIKSA.usage}`);
  return { input, findings: values.json, pengaturan: values.pengaturan ?? null };
}

function read(args: readonly string[], { usage, verb, options }: Pemakaian) {
  const { values, positionals } = parse(args, options, usage);
  const [input, ...others] = positionals;
  if (input === undefined) throw new Refusal(`Sebutkan buku kerja yang ${verb}: ${usage}`);
  if (others.length > 0)
    throw new Refusal(`Sebutkan satu buku kerja saja, bukan juga “${others.join("”, “")}”.`);
  return { input, values };
}

function parse(args: readonly string[], names: readonly string[], usage: string) {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" } as const]));
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const name = /'(-[^']*)'/.exec(String(error))?.[1] ?? "";
    throw new Refusal(`Pilihan ${name} tidak dikenal atau tanpa isi. Pemakaian: ${usage}`);
  }
}
