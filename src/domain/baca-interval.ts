/** One printed interval; the upper end of a class follows from the class above it, unless they leave a gap. */
export interface Interval {
  /** null: the lowest class, open downwards. */
  readonly bawah: number | null;
  readonly inklusif: boolean;
  /** As printed; null: open upwards. */
  readonly atas: number | null;
}

/**
 * Reads how reports print the classes of a scale: "91% ≤ 100%", "≥ 100 %", "> 80 - < 100 %", "85 s.d. 100",
 * "< 55 %", "≤ 50%", "$80,00 \\leq x \\leq 100$", "0 – 50". null where it is no interval.
 */
export function bacaInterval(teks: string): Interval | null {
  const rapi = teks
    .replace(/\\(leq|le)\b/g, "≤")
    .replace(/\\(geq|ge)\b/g, "≥")
    .replace(/>=/g, "≥")
    .replace(/<=/g, "≤")
    .replace(/[$\\]/g, " ");
  const angka = [...rapi.matchAll(/\d+(?:[.,]\d+)?/g)].map((m) => Number(m[0].replace(",", ".")));
  const [pertama, kedua] = angka;
  if (pertama === undefined || angka.length > 2) return null;
  if (kedua === undefined) return satuBatas(rapi, pertama);
  const [bawah, atas] = [Math.min(pertama, kedua), Math.max(pertama, kedua)];
  if (bawah <= 0) return { bawah: null, inklusif: true, atas };
  const sebelumnya = rapi.slice(0, rapi.search(/\d/));
  const sesudahnya = rapi.replace(/^[^\d]*\d+(?:[.,]\d+)?\s*%?\s*/, "");
  const eksklusif = sebelumnya.includes(">") || /^<\s*[a-z]/i.test(sesudahnya);
  return { bawah, inklusif: !eksklusif, atas };
}

function satuBatas(teks: string, angka: number): Interval | null {
  if (/[<≤]|\b(kurang|di ?bawah|maks|ke bawah|paling banyak)/i.test(teks))
    return { bawah: null, inklusif: true, atas: angka };
  if (/≥|\b(minimal|min\b|ke atas|paling sedikit|paling rendah)/i.test(teks))
    return { bawah: angka, inklusif: true, atas: null };
  if (/^\s*=/.test(teks)) return { bawah: angka, inklusif: true, atas: angka };
  if (/>|\b(lebih|di ?atas)/i.test(teks)) return { bawah: angka, inklusif: false, atas: null };
  return null;
}
