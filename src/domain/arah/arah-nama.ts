import { KATA_PERSEN } from "../persen";
import type { Polaritas } from "../pengaturan";
import { isWaktu, jenisSatuan } from "../satuan";
import { bagianNama, type BagianNama } from "./bagian-nama";
import {
  BENDA,
  BURUK,
  CAKUPAN,
  isTertangani,
  KLAUSA_BURUK,
  KLAUSA_NETRAL,
  MEMBAIK,
  MENUNGGU,
  MERAGUKAN,
  NIHIL,
  PEMILIK,
  SEBARAN,
  SIFAT_BURUK,
  TANGGAP,
  TANGKAL,
  TIDAK_BERHASIL,
  WAKTU_LAIN,
  WAKTU_LAYANAN,
} from "./kata-arah";

/** What an indicator's name tells of its direction. */
export interface ArahNama {
  readonly polaritas: Polaritas;
  /** Whether the name leaves no doubt; else `polaritas` is only the likelier reading. */
  readonly pasti: boolean;
  /** The words that tell it, as the name writes them (in lower case); "" where nothing speaks of an ill. */
  readonly kata: string;
}

const LAZIM: ArahNama = { polaritas: "naik", pasti: true, kata: "" };

/** What names something is no longer; of what is, the beginning tells. */
const TERPANJANG = 600;

/**
 * Reads what a name measures by its grammar: a change ("penurunan ..."), something dealt with ("... yang
 * ditindaklanjuti", "penanganan ..."), something lacking ("belum memiliki ..."), or an ill itself ("angka kematian
 * bayi", "jalan rusak"). What speaks of no ill is more-is-better. `satuan`: of its figures; `dibatasi`: they are held to a limit.
 */
export function arahNama(nama: string, satuan = "", dibatasi = false): ArahNama {
  const bagian = bagianNama(nama.slice(0, TERPANJANG));
  if (isAkun(bagian, satuan)) return LAZIM;
  return (
    perubahan(bagian) ??
    menurutKlausa(bagian) ??
    dalamBatas(bagian, nama) ??
    menunggu(bagian, isWaktu(satuan), dibatasi) ??
    cakupan(bagian) ??
    menurutInti(bagian)
  );
}

/** "Belanja Pegawai" without a measure before it or percent for its unit: an account, of which plans are spent. */
function isAkun({ ukuran, utuh, klausa }: BagianNama, satuan: string): boolean {
  return ukuran === "" && klausa === "" && utuh === "belanja pegawai" && jenisSatuan(satuan) !== "persen";
}

/** "Penurunan angka kemiskinan" may be measured as the decrease or as what is left. */
function perubahan({ inti, klausa }: BagianNama): ArahNama | null {
  const [awal, kata = "", objek = ""] = /^(\p{L}+)\s*(.*)$/u.exec(inti) ?? [];
  if (awal === undefined || klausa !== "") return null;
  if (/^(?:penurunan|penurun|pengurangan|reduksi)$/.test(kata)) {
    if (kata === "pengurangan" && !memuatBuruk(objek)) return LAZIM;
    return { polaritas: memburuk(objek) ? "turun" : "naik", pasti: false, kata };
  }
  if (/^(?:menurunnya|menurunkan|menurun|turunnya|berkurangnya|mengurangi|terkendalinya)$/.test(kata))
    return { polaritas: "turun", pasti: false, kata };
  return null;
}

/** The decrease of something good: "penurunan kualitas air". */
function memburuk(objek: string): boolean {
  return /^(?:kualitas|mutu|produksi|pendapatan|kepuasan|luas hutan|daya)\b/.test(objek);
}

const SHARE_OF_HEAD = new RegExp(`^(?:tingkat|${KATA_PERSEN})\\b`);

/** "Persentase LOS < 30 hari": the share of those within the limit (LKIP RS Jiwa Provinsi Jawa Barat 2016, Tabel 8). */
const DALAM_BATAS =
  /(?:[<≤]=?|\b(?:kurang dari|paling lama|maksimal|maks\.?)) *\d[\d.,]* *(?:detik|menit|jam|hari|bulan)\b/i;

function dalamBatas({ inti, ukuran }: BagianNama, nama: string): ArahNama | null {
  if (!SHARE_OF_HEAD.test(ukuran) || !DALAM_BATAS.test(nama)) return null;
  const kata = kataPertama([MENUNGGU, ...MERAGUKAN.map(([pola]) => pola)], inti);
  return kata === undefined ? null : { polaritas: "naik", pasti: false, kata };
}

/**
 * A time until something is done: beyond doubt "waktu tanggap" in minutes or days, "waktu pelayanan" held to a limit;
 * likely any other time that is counted so.
 */
function menunggu({ inti, ukuran }: BagianNama, dalamWaktu: boolean, dibatasi: boolean): ArahNama | null {
  const isShare = SHARE_OF_HEAD.test(ukuran);
  const lamanya = [TANGGAP, ...(dibatasi ? [WAKTU_LAYANAN] : [])];
  const kata = kataPertama(dalamWaktu && !isShare ? [MENUNGGU, ...lamanya] : [MENUNGGU], inti);
  if (kata !== undefined) return { polaritas: "turun", pasti: true, kata };
  const ragu = MERAGUKAN.find(([pola]) => pola.test(inti));
  if (!ragu) {
    const lain = dalamWaktu && !isShare ? kataPertama([WAKTU_LAIN], inti) : undefined;
    return lain === undefined ? null : { polaritas: "turun", pasti: false, kata: lain };
  }
  const [pola, polaritas] = ragu;
  if (isTertangani(inti.replace(pola, ""))) return null;
  const isBagian = isShare && /tanggap|respon/.test(inti);
  return { polaritas: isBagian ? "naik" : polaritas, pasti: false, kata: pola.exec(inti)?.[0] ?? "" };
}

function kataPertama(pola: readonly RegExp[], inti: string): string | undefined {
  return pola.flatMap((satu) => satu.exec(inti)?.[0] ?? [])[0];
}

/** What is said after "yang" decides over the head: dealt with, not dealt with, or an ill that befalls it. */
function menurutKlausa({ klausa, ukuran, utuh }: BagianNama): ArahNama | null {
  if (klausa === "") return null;
  const ingkar = /^(?:masih |sama sekali )?(tidak|belum|tanpa|kurang)\s+(.*)$/.exec(klausa);
  if (ingkar) {
    if (SALAH.some((pola) => pola.test(ingkar[2] ?? ""))) return LAZIM;
    if (memuatBuruk(ingkar[2] ?? "")) return { polaritas: "naik", pasti: false, kata: klausa };
    return { polaritas: "turun", pasti: true, kata: singkat(klausa) };
  }
  if (TIDAK_BERHASIL.test(klausa)) return { polaritas: "turun", pasti: true, kata: singkat(klausa) };
  if (isTertangani(klausa) || (MEMBAIK.test(klausa) && !memuatBuruk(klausa))) return LAZIM;
  const buruk = KLAUSA_BURUK.test(klausa) || memuatBuruk(/^melakukan (.*)$/.exec(klausa)?.[1] ?? "");
  if (buruk && !CAKUPAN.test(`${ukuran} ${utuh}`.trim()))
    return { polaritas: "turun", pasti: true, kata: singkat(klausa) };
  return null;
}

function cakupan({ ukuran, inti }: BagianNama): ArahNama | null {
  return CAKUPAN.test(inti) || CAKUPAN.test(ukuran) ? LAZIM : null;
}

/** The noun itself is an ill, or one is said of it; a clause that was not understood leaves a doubt. */
function menurutInti({ ukuran, inti, utuh, klausa }: BagianNama): ArahNama {
  if (NIHIL.test(utuh)) return LAZIM;
  const pasti = klausa === "" || KLAUSA_NETRAL.test(klausa);
  const kata = kepalaBuruk(inti) ?? sifatBuruk(inti);
  if (kata !== null) return { polaritas: "turun", pasti, kata };
  const sebaran = SEBARAN.exec(`${ukuran.split(" ").at(-1) ?? ""} `)?.[0].trim();
  if (sebaran === undefined || isTertangani(inti) || GUNA.test(inti)) return LAZIM;
  return { polaritas: "turun", pasti: false, kata: sebaran };
}

/** How widespread the use of something is. */
const GUNA = /kontrasepsi|pemakaian|penggunaan/;

function kepalaBuruk(inti: string): string | null {
  const kata = BURUK.exec(inti)?.[0];
  return kata === undefined || isTertangani(inti.slice(kata.length)) ? null : kata;
}

/** What ill is said of the head: "miskin", "tidak layak huni"; null where it is kept away or dealt with. */
function sifatBuruk(inti: string): string | null {
  const isPemilik = PEMILIK.test(inti);
  const mulai = isPemilik || BENDA.test(inti) ? 1 : 0;
  const kata = inti.split(" ");
  for (let letak = 1; letak < kata.length; letak += 1) {
    const sisa = kata.slice(letak).join(" ");
    if (TANGKAL.test(kata.slice(mulai, letak).join(" "))) return null;
    const ingkar = /^(?:tidak|belum|tanpa)\s+(.+)$/.exec(sisa);
    if (ingkar) return [BURUK, ...SALAH].some((pola) => pola.test(ingkar[1] ?? "")) ? null : singkat(sisa);
    const buruk = (isPemilik ? BURUK : SIFAT_BURUK).exec(sisa)?.[0] ?? KLAUSA_BURUK.exec(sisa)?.[0];
    if (buruk !== undefined) return isTertangani(sisa.slice(buruk.length)) ? null : buruk;
  }
  return null;
}

/** What goes wrong; denied, nothing does: "kendaraan (yang) tidak melanggar muatan". */
const SALAH = [KLAUSA_BURUK, SIFAT_BURUK];

function memuatBuruk(teks: string): boolean {
  return teks.split(" ").some((_, letak, kata) => BURUK.test(kata.slice(letak).join(" ")));
}

const KATA_DIKUTIP = 4;

function singkat(teks: string): string {
  return teks.split(" ").slice(0, KATA_DIKUTIP).join(" ");
}
