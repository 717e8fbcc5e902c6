import { bacaInterval, type Interval } from "./baca-interval";

/** A class of a scale as it is printed. */
export interface KelasTercetak {
  readonly nama: string;
  readonly interval: Interval;
}

const BATAS = String.raw`(?:[<>≤≥]\s?=?|=\s?[<>]?|kurang dari|lebih dari|di\s?atas|di\s?bawah|minimal|maksimal)`;
const ANGKA = String.raw`\d{1,3}(?:[.,]\d+)?\s*(?:%|persen)?`;
const SAMPAI = String.raw`(?:[-–—]|s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga|[<≤]\s?=?\s*(?:x|n|capaian)?\s*[<≤]?\s?=?)`;
const INTERVAL = new RegExp(
  String.raw`(?:${BATAS}\s*)?${ANGKA}(?:\s*(?:[-–—]|s\s?[./]?\s?d)?\s*${SAMPAI}\s*(?:${BATAS}\s*)?${ANGKA})?(?:\s*ke (?:atas|bawah))?`,
  "i",
);

/** Classes in one text: "> 100 % sangat baik; 80 – 100 % baik", one for each part that holds both. */
export function bacaKelasDalam(teks: string): KelasTercetak[] {
  return teks.split(/[;\n\r]+|,\s+(?=[<>≤≥\d\p{Lu}])|\s+dan\s+(?=[<>≤≥\d])/u).flatMap((bagian) => {
    const kelas = bacaKelas(bagian);
    return kelas ? [kelas] : [];
  });
}

/** "Sangat Baik (SB) : > 100 %", "80 – 100 = Baik", "Baik [60-79,99%]"; null where it lacks one of the two. */
function bacaKelas(tercetak: string): KelasTercetak | null {
  const teks = tercetak.replace(/[[\]]/g, " ");
  const cocok = INTERVAL.exec(teks);
  const interval = cocok && bacaInterval(cocok[0]);
  if (!cocok || !interval) return null;
  const awal = rapikan(teks.slice(0, cocok.index).replace(/^.*:\s*(?=\S)/, ""));
  const nama = rapikan(teks.slice(cocok.index + cocok[0].length)) || awal;
  return isNamaKelas(nama) ? { nama, interval } : null;
}

function rapikan(teks: string): string {
  return teks
    .replace(/^[\s:=.,–—•*-]+|[\s:=.,–—(-]+$/g, "")
    .replace(/^(?:adalah|berarti|kategori|kriteria|predikat|nilai|capaian)\s+/i, "")
    .trim()
    .replace(/^\(([^()]*)\)?$/, "$1");
}

const KATA_NAMA = 5;

/** "Nilai diatas 100%" says what is measured; its class stands in a cell of its own. */
const BUKAN_NAMA =
  /^(?:nilai|capaian|realisasi|skor|rentang|interval|persentase|kategori|kriteria|predikat)$/i;

/** A few words without figures, that may stand in a column of classes. */
export function isNamaKelas(nama: string): boolean {
  if (BUKAN_NAMA.test(nama.trim())) return false;
  return /^\p{L}/u.test(nama) && !/\d/.test(nama) && nama.split(/\s+/).length <= KATA_NAMA;
}
