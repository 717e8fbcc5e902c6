import { lowerFirst } from "./kalimat";

/** A regulation by its name and number: "Permenpan RB 53/2014", "Kepmendagri 690.900.327/1996". */
const PERATURAN =
  /\b(?:Permen\w*(?: RB)?|Kepmen\w*|Perpres|Permendagri|Perda|Perbup|Perwal|PMK|PP|UU|(?:Peraturan|Keputusan)(?: \p{Lu}\w+)+(?: Nomor)?)\s+[\w.]*\d[\w./-]*(?:\s+Tahun\s+\d{4})?/u;

/** What official paper says of a source: its regulation, else that it is the office's own guide; no other office. */
export function sumberDiKertas(sumber: string): string {
  const [peraturan] = PERATURAN.exec(sumber) ?? [];
  return peraturan?.replace(/[.,]+$/, "") ?? "pedoman instansi";
}

/** A scale as a sentence names it: "Permendagri 86/2017", "skala empat tingkat". */
export function skalaDiKertas(nama: string): string {
  const own = namaDiKertas(nama);
  if (PERATURAN.test(own)) return own;
  return /^skala\b/i.test(own) ? lowerFirst(own) : `skala ${lowerFirst(own)}`;
}

/** A scale or method without the office that it was first read from: "Empat tingkat (Sumatera Selatan)". */
export function namaDiKertas(nama: string): string {
  return nama.replace(/\s*\([^)]*\p{Lu}\p{L}+[^)]*\)|,?\s+varian\s.*$/gu, "").trim();
}
