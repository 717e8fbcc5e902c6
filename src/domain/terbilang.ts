import { desimal, type Desimal } from "./desimal";

const SATUAN = [
  ...["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"],
  ...["sepuluh", "sebelas"],
];
const KELOMPOK = ["", "ribu", "juta", "miliar", "triliun"];
const TERBESAR = desimal("999999999999999");

/**
 * A number in words: 1.250.000 -> "satu juta dua ratus lima puluh ribu"; decimals are read digit by
 * digit behind "koma". null beyond 999 triliun.
 */
export function terbilang(x: Desimal | number): string | null {
  const nilai = typeof x === "number" ? desimal(x) : x;
  if (nilai.abs().gt(TERBESAR)) return null;
  const [utuh = "0", pecahan] = nilai.abs().toFixed().split(".");
  const kata = [utuhTerbilang(utuh)];
  if (pecahan) kata.push("koma", ...[...pecahan].map((d) => SATUAN[Number(d)] ?? ""));
  if (nilai.lt(0)) kata.unshift("minus");
  return kata.join(" ");
}

function utuhTerbilang(digit: string): string {
  const bagian: string[] = [];
  const penuh = digit.padStart(Math.ceil(digit.length / 3) * 3, "0");
  for (let i = 0; i < penuh.length; i += 3) {
    const tiga = Number(penuh.slice(i, i + 3));
    const kelompok = KELOMPOK[(penuh.length - i) / 3 - 1] ?? "";
    if (tiga === 0) continue;
    bagian.push(tiga === 1 && kelompok === "ribu" ? "seribu" : `${ratusan(tiga)} ${kelompok}`.trim());
  }
  return bagian.length === 0 ? "nol" : bagian.join(" ");
}

function ratusan(n: number): string {
  if (n >= 100) return gabung(n < 200 ? "seratus" : `${SATUAN[Math.floor(n / 100)]} ratus`, n % 100);
  if (n < 12) return SATUAN[n] ?? "";
  if (n < 20) return `${SATUAN[n - 10]} belas`;
  return gabung(`${SATUAN[Math.floor(n / 10)]} puluh`, n % 10);
}

function gabung(depan: string, sisa: number): string {
  return sisa === 0 ? depan : `${depan} ${ratusan(sisa)}`;
}
