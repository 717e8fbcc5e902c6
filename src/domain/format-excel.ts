import { rememberText } from "./remember";

/** What an Excel number format says about the number shown through it. */
export interface ArtiFormat {
  /** The stored value is a ratio that Excel shows times 100. */
  readonly rasioPersen: boolean;
  /** A percent sign stands behind the number. */
  readonly persen: boolean;
  /** Decimals shown; null where the format leaves it to the value (General). */
  readonly desimal: number | null;
  /** Unit printed by the format: "Indeks" of 0.00 "Indeks". */
  readonly satuan: string;
  readonly uang: boolean;
  /** The number is a date or a time. */
  readonly tanggal: boolean;
}

/** Reads an en-US format code; remembered, for a sheet has many cells and few formats. */
export const artiFormat = rememberText(bacaFormat);

function bacaFormat(format: string): ArtiFormat {
  const bagian = bagianPertama(format);
  const harfiah = teksHarfiah(bagian);
  const kode = bagian
    .replace(/"[^"]*"|\\./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "");
  const rasioPersen = kode.includes("%");
  const uang = /\brp\b/i.test(harfiah) || /\[\$(rp|idr)/i.test(bagian) || /\brp\b/i.test(kode);
  const satuan = harfiah.replace(/\brp\b\.?/gi, "").trim();
  const persen = rasioPersen || satuan === "%";
  return {
    rasioPersen,
    persen,
    desimal: /[0#?]/.test(kode) ? (/\.([0#?]+)/.exec(kode)?.[1]?.length ?? 0) : null,
    satuan: persen ? "%" : /\p{L}/u.test(satuan) ? satuan : "",
    uang,
    tanggal: !/general|[0#?]/i.test(kode) && /[ymdhs]/i.test(kode),
  };
}

/** The section for positive numbers; ";" inside quotes does not end it. */
function bagianPertama(format: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(format)?.[0] ?? format;
}

function teksHarfiah(bagian: string): string {
  const potongan = bagian.match(/"[^"]*"|\\./g) ?? [];
  return potongan
    .map((p) => (p.startsWith("\\") ? p.slice(1) : p.slice(1, -1)))
    .join("")
    .trim();
}
