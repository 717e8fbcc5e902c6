/**
 * Of which government an office is, and who leads it, as its name tells: the laws that its report rests on, its emblem,
 * its signature and whom it answers to follow from both.
 */

/** Offices of the nation, which may stand in a region: "Badan Pusat Statistik Kabupaten …", "Pengadilan Negeri …". */
const PUSAT =
  /\b(?:kementerian|(?:direktorat|sekretariat|inspektorat) jenderal|badan pusat statistik|bps|kantor wilayah|kanwil|kantor (?:kementerian|pelayanan (?:pajak|perbendaharaan|kekayaan|utama|dan pengawasan)|pertanahan|imigrasi|urusan agama|pencarian|kesyahbandaran|otoritas)|pengadilan|kejaksaan|mahkamah|kepolisian|pol(?:da|res|restabes|sek)|lembaga pemasyarakatan|rumah tahanan|balai (?:besar|pemasyarakatan)|komisi (?:pemilihan|yudisial|pemberantasan)|kpu|bawaslu|badan (?:pengawas|meteorologi|kepegawaian negara|siber|riset|informasi geospasial|pemeriksa)|bkkbn|bnnp?|bpom|bmkg|universitas|institut|politeknik|madrasah|man|mtsn|stasiun|loka|nasional|republik indonesia)\b/i;
/** What only a region has, or names: an office of the nation otherwise names none. */
const DAERAH =
  /\b(?:provinsi|propinsi|kabupaten|kab|kota|daerah|dinas|kecamatan|kelurahan|desa|uptd?|puskesmas|rsud|bappeda\w*|dprd|satuan polisi|sekolah|(?:sd|smp|sma|smk|slb)n?)\b/i;

/** Without a name it is taken for an office of a region, as most are that write an LKjIP. */
export function isInstansiPusat(nama: string): boolean {
  return nama.trim() !== "" && (PUSAT.test(nama) || !DAERAH.test(nama));
}

/** The title takes the place of the first word, or stands before the whole name. */
const PIMPINAN: readonly (readonly [first: RegExp, title: string])[] = [
  [/^kecamatan\b/i, "Camat"],
  [/^kelurahan\b/i, "Lurah"],
  [/^inspektorat\b/i, "Inspektur"],
  [/^sekretariat\b/i, "Sekretaris"],
  [/^direktorat\b/i, "Direktur"],
  [/^kementerian\b/i, "Menteri"],
  [/^(?=rsu|rumah sakit|politeknik|akademi)/i, "Direktur "],
  [/^(?=universitas|institut\b)/i, "Rektor "],
  [/^(?=pengadilan|komisi\b|kpu\b|mahkamah|badan pengawas pemilihan|bawaslu)/i, "Ketua "],
];

/** "Kepala Dinas Koperasi Kota Makassar", "Camat Panakkukang", "Direktur RSUD …". */
export function jabatanPimpinan(nama: string): string {
  const found = PIMPINAN.find(([first]) => first.test(nama));
  return found ? nama.replace(found[0], found[1]) : `Kepala ${nama}`;
}

const JABATAN =
  /^(?:kepala|camat|lurah|inspektur|sekretaris (?:daerah|dprd|dewan|jenderal)|direktur|rektor|ketua|menteri)\b/i;

/** Whether it is the post of somebody who leads an office. */
export function isJabatanPimpinan(jabatan: string): boolean {
  return JABATAN.test(jabatan);
}
