import { parseArgs } from "node:util";
import { Refusal } from "./refusal";

export interface Arguments {
  readonly input: string;
  readonly output: string;
  readonly report: string | null;
  readonly pengaturan: string | null;
}

const USAGE =
  "npm run --silent hitung -- MASUKAN.xlsx --out HASIL.xlsx [--json LAPORAN.json] [--pengaturan ATURAN.json]";

export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [input, ...others] = positionals;
  if (input === undefined) throw new Refusal(`Sebutkan buku kerja yang dihitung: ${USAGE}`);
  if (others.length > 0)
    throw new Refusal(`Sebutkan satu buku kerja saja, bukan juga “${others.join("”, “")}”.`);
  if (!values.out) throw new Refusal(`Sebutkan berkas hasil dengan --out: ${USAGE}`);
  return { input, output: values.out, report: values.json ?? null, pengaturan: values.pengaturan ?? null };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: "string" }, json: { type: "string" }, pengaturan: { type: "string" } },
    });
  } catch (error) {
    const name = /'(-[^']*)'/.exec(String(error))?.[1] ?? "";
    throw new Refusal(`Pilihan ${name} tidak dikenal atau tanpa isi. Pemakaian: ${USAGE}`);
  }
}
