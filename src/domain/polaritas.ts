import type { Polaritas } from "./pengaturan";

/** A guess from an indicator's name, to be shown and corrected, never applied silently. */
export interface SaranPolaritas {
  readonly polaritas: Polaritas;
  readonly alasan: string;
}

/** What names of indicators where less is better speak of (as published LKjIPs set them). */
const MAKIN_KECIL: readonly RegExp[] = [
  /\b(kemiskinan|miskin)\b/,
  /\b(pengangguran|tpt)\b/,
  /\b(stunting|wasting|gizi (buruk|kurang)|underweight)\b/,
  /\b(kematian|aki|akb|kesakitan|mortalitas|morbiditas|prevalensi|insiden[st]?i?)\b/,
  /\b(gini|ketimpangan|kesenjangan)\b/,
  /\binflasi\b/,
  /\b(temuan|pengaduan|keluhan|aduan)\b/,
  /\b(keterlambatan|waktu tunggu|waktu respons?e?|response time|lama waktu)\b/,
  /\b(kekerasan|kasus|pelanggaran|kriminalitas|kejahatan|kecelakaan|kebakaran|konflik)\b/,
  /\b(kebocoran|kehilangan air|nrw|tunggakan)\b/,
  /\b(emisi|pencemaran|kerusakan)\b/,
  /\b(risiko bencana|irb)\b/,
  /\b(ketergantungan|kumuh|putus sekolah|buta (huruf|aksara)|pernikahan (dini|anak))\b/,
];

/** The name measures a decrease: the more of it, the better. */
const UKUR_PENURUNAN = /\b(penurunan|menurunnya|pengurangan|berkurangnya|penurun)\b/;

/** The bad thing is only what is dealt with: "pengaduan yang ditindaklanjuti", "penanganan kasus". */
const DITANGANI =
  /\b(di(tindak\s?lanjuti|selesaikan|tangani|layani|bina|cegah|fasilitasi|bantu)|ter(tangani|selesaikan|layani)|tindak lanjut|penanganan|penyelesaian|pencegahan|pengendalian|penanggulangan|bebas|menerima|memperoleh|mendapat(kan)?|cakupan)\b/;

/** Suggests the polaritas of an indicator from its name. */
export function suggestPolaritas(indikator: string): SaranPolaritas {
  const nama = indikator.toLowerCase().replace(/\s+/g, " ");
  const penurunan = UKUR_PENURUNAN.exec(nama)?.[0];
  if (penurunan) return { polaritas: "naik", alasan: `“${penurunan}” diukur: makin besar makin baik.` };
  const buruk = MAKIN_KECIL.map((p) => p.exec(nama)?.[0]).find((k) => k !== undefined);
  if (!buruk) return { polaritas: "naik", alasan: "Makin besar makin baik (lazim)." };
  const ditangani = DITANGANI.exec(nama)?.[0];
  if (ditangani)
    return { polaritas: "naik", alasan: `“${buruk}” yang “${ditangani}”: makin besar makin baik.` };
  return { polaritas: "turun", alasan: `Nama menyebut “${buruk}”: makin kecil makin baik.` };
}

/**
 * Reads the cell of a polaritas column: positif/negatif, naik/turun, maximize/minimize, "Kondisi Akhir
 * Menurun", or a sentence such as "semakin tinggi realisasi semakin rendah capaian". null: says neither.
 */
export function readPolaritas(text: string): Polaritas | null {
  const teks = text.toLowerCase().replace(/\s+/g, " ").trim();
  if (teks === "+") return "naik";
  if (teks === "-" || teks === "−") return "turun";
  const arah = [
    ...teks.matchAll(/\bmakin (tinggi|besar|banyak|baik|bagus|rendah|kecil|sedikit|buruk)|semakin (\w+)/g),
  ];
  if (arah.length > 0) return readKalimat(arah.map((a) => a[1] ?? a[2] ?? ""));
  if (/\b(negatif|turun|menurun|minim\w*|lower)\b/.test(teks)) return "turun";
  return /\b(positif|naik|meningkat|maks?im\w*|maxim\w*|higher)\b/.test(teks) ? "naik" : null;
}

/** "tinggi ... baik" and "rendah ... rendah" agree; "tinggi ... rendah" and "kecil ... baik" do not. */
function readKalimat(arah: readonly string[]): Polaritas | null {
  const kecil = (kata: string | undefined) => /^(rendah|kecil|sedikit|buruk|turun)/.test(kata ?? "");
  return kecil(arah[0]) !== kecil(arah[1]) ? "turun" : "naik";
}
