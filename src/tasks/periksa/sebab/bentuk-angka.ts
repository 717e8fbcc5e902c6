import type { Penjelas } from "./penjelas";
import { type Desimal, desimal } from "../../../domain/desimal";
import { formatSeperlunya } from "../../../domain/format";
import { bandingkan } from "../../../domain/bandingkan";
import type { DuaAngka } from "../draf";
import { tulisAngka, tulisSeharusnya } from "../kalimat";

/** "105,2 % shown as 1 %": the quotient stands where a percentage belongs. */
const hasilBagi: Penjelas = ({ angka: { tertulis, seharusnya } }) => {
  if (tertulis.nilai.isZero() || bandingkan(tertulis, seharusnya.div(100)) === "beda") return null;
  const bagi = formatSeperlunya(seharusnya.div(100), 4);
  const lama = tulisAngka(tertulis);
  return `${lama} adalah hasil bagi ${bagi === lama ? "" : `(${bagi}) `}yang belum dikali 100.`;
};

/** "6,805 for 68,05": the decimal comma has moved. */
const komaBergeser: Penjelas = ({ angka: { tertulis, seharusnya } }) => {
  if (tertulis.nilai.isZero()) return null;
  for (const places of [1, -1, 2, 3, -2, -3]) {
    if (places === 2 && bandingkan(tertulis, seharusnya.div(100)) !== "beda") continue;
    const nilai = tertulis.nilai.times(desimal(10).pow(places));
    const moved = { ...tertulis, nilai, desimal: Math.max(0, tertulis.desimal - places) };
    if (bandingkan(moved, seharusnya) === "beda") continue;
    // 6.805 shown as "6,81%" is 68,05% with its comma moved, not 68,1%.
    const shown = {
      ...moved,
      desimal: Math.max(moved.desimal, Math.min(nilai.decimalPlaces(), tertulis.desimal)),
    };
    return `Koma desimalnya mungkin bergeser: ${tulisAngka(tertulis)} seharusnya ${tulisAngka(shown)}.`;
  }
  return null;
};

const tandaTerbalik: Penjelas = ({ angka: { tertulis, seharusnya } }) => {
  if (seharusnya.isZero() || bandingkan({ ...tertulis, nilai: tertulis.nilai.neg() }, seharusnya) === "beda")
    return null;
  return seharusnya.isPositive()
    ? "Tandanya terbalik: angka ini tidak minus, jadi ditulis tanpa minus atau kurung."
    : "Tandanya terbalik: angka ini minus.";
};

/** One unit in the last printed place: rounded the wrong way. */
const salahBulat: Penjelas = ({ angka }) =>
  isSalahBulat(angka) ? "Bedanya hanya satu pada angka terakhir: mungkin salah membulatkan." : null;

function isSalahBulat({ tertulis, seharusnya }: DuaAngka): boolean {
  if (seharusnya.isInteger() && tertulis.desimal === 0) return false;
  const unit = desimal(10).pow(-tertulis.desimal);
  return tertulis.nilai.minus(seharusnya).abs().lte(unit.times(1.5));
}

/** In shorter figures one digit may differ for any reason. */
const PANJANG = 6;

/** Two digits exchanged, or a single one different: a slip of the keyboard. */
const salahKetik: Penjelas = ({ angka }) => {
  const { tertulis, seharusnya } = angka;
  if (isSalahBulat(angka)) return null;
  const [own, right] = [digit(tertulis.nilai, tertulis.desimal), digit(seharusnya, tertulis.desimal)];
  if (own.length !== right.length || own.length < 4) return null;
  const beda = [...own].flatMap((char, at) => (char === right[at] ? [] : [at]));
  const [first, second] = beda;
  if (first === undefined) return null;
  if (beda.length === 1 && own.length >= PANJANG)
    return `Hanya satu angka yang berbeda dari ${tulisSeharusnya(seharusnya, tertulis)}: mungkin salah ketik.`;
  const swapped =
    beda.length === 2 && second !== undefined && own[first] === right[second] && own[second] === right[first];
  return swapped
    ? `Dua angka tertukar dari ${tulisSeharusnya(seharusnya, tertulis)}: mungkin salah ketik.`
    : null;
};

function digit(nilai: Desimal, places: number): string {
  return nilai.abs().toFixed(places).replace(".", "");
}

export const bentukAngka: readonly Penjelas[] = [
  hasilBagi,
  komaBergeser,
  tandaTerbalik,
  salahBulat,
  salahKetik,
];
