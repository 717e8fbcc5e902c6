import type { Ambang, Angka, Predikat, Rentang } from "./bacaan";
import { SERATUS, type Desimal } from "./desimal";
import { formatSeperlunya } from "./format";
import type { Polaritas } from "./pengaturan";
import { nilaiPredikat, predikatAkip } from "./predikat";
import { bandingkanUkuran, terapkanRumus, type Cara, type Mentah } from "./rumus-capaian";
import { samakanSatuan, type Ukuran } from "./samakan-satuan";

/** Targets that are no plain number: ranges, bounds and grades. */

/**
 * A range is met within its ends; beyond them the nearer end is the target (Permenpan RB 8/2021, worked
 * examples: 92 of 80–90 against 90, 70 against 80; 6,5 of 7–8 months where less is better: 107%).
 */
export function bandingkanRentang(target: Rentang, realisasi: Ukuran, cara: Cara): Mentah {
  const { bawah, atas, persen, satuan } = target;
  const sepadan = samakanSatuan({ nilai: atas, persen, satuan, uang: false }, realisasi, cara.satuan);
  if (!sepadan) return "satuan-beda";
  const r = sepadan.realisasi;
  if (r.gte(bawah) && r.lte(atas))
    return { nilai: SERATUS, catatan: [...sepadan.catatan, "Realisasi di dalam rentang target: 100%."] };
  const [ujung, sebutan] = r.gt(atas) ? [atas, "atas"] : [bawah, "bawah"];
  const sebab = `Target rentang: dihitung terhadap batas ${sebutan} ${formatSeperlunya(ujung, 6)}.`;
  return terapkanRumus({ target: ujung, realisasi: r, catatan: [...sepadan.catatan, sebab] }, cara);
}

/** "≥ 85" says itself that more is better, "< 5" that less is, whatever the row was set to. */
export function bandingkanAmbang(target: Ambang, realisasi: Ukuran, cara: Cara): Mentah {
  const { tanda, nilai } = target;
  const polaritas: Polaritas = tanda.startsWith(">") ? "naik" : "turun";
  const hasil = bandingkanUkuran({ ...target, uang: false }, realisasi, { ...cara, polaritas });
  if (typeof hasil === "string") return hasil;
  const catatan = [...hasil.catatan];
  const arah = polaritas === "naik" ? "besar" : "kecil";
  if (polaritas !== cara.polaritas)
    catatan.push(`Target “${tanda} ${formatSeperlunya(nilai, 6)}” dihitung makin ${arah} makin baik.`);
  if (tanda.length === 1 && realisasi.nilai.eq(nilai))
    catatan.push(
      `Realisasi tepat pada batas target “${tanda} ${formatSeperlunya(nilai, 6)}”, belum melampauinya.`,
    );
  return { nilai: hasil.nilai, catatan };
}

/** The same grade is 100; else printed figures count, and bare grades by what their system makes them worth. */
export function bandingkanPredikat(target: Predikat, realisasi: Predikat | Angka, cara: Cara): Mentah {
  const r = sebagaiPredikat(target, realisasi);
  if (target.predikat === r.predikat && !(target.nilai && r.nilai))
    return { nilai: SERATUS, catatan: ["Predikat sama dengan target: 100%."] };
  const nilaiT = bobot(target);
  const nilaiR = bobot(r);
  if (!nilaiT || !nilaiR || nilaiT.opini !== nilaiR.opini) return "predikat-tanpa-nilai";
  const hasil = bandingkanUkuran(polos(nilaiT.nilai), polos(nilaiR.nilai), { ...cara, satuan: "" });
  if (typeof hasil === "string" || (target.nilai && r.nilai)) return hasil;
  const [t, n] = [formatSeperlunya(nilaiT.nilai), formatSeperlunya(nilaiR.nilai)];
  return {
    nilai: hasil.nilai,
    catatan: [...hasil.catatan, `Predikat dinilai: target ${t}, realisasi ${n}.`],
  };
}

/** A bare figure against a bare AKIP grade has a grade of its own. */
function sebagaiPredikat(target: Predikat, realisasi: Predikat | Angka): Predikat {
  if (realisasi.jenis === "predikat") return realisasi;
  const isAkip = nilaiPredikat(target.predikat)?.sistem.id === "akip" && realisasi.nilai.lte(SERATUS);
  return {
    jenis: "predikat",
    predikat: isAkip ? predikatAkip(realisasi.nilai).predikat : "",
    nilai: realisasi.nilai,
  };
}

/** `opini`: a rank among opinions, which no printed figure of 0 to 100 can be set against. */
function bobot({ predikat, nilai }: Predikat): { nilai: Desimal; opini: boolean } | null {
  if (nilai) return { nilai, opini: false };
  const dikenal = nilaiPredikat(predikat);
  return dikenal && { nilai: dikenal.nilai, opini: dikenal.sistem.id === "opini" };
}

function polos(nilai: Desimal): Ukuran {
  return { nilai, persen: false, satuan: "", uang: false };
}
