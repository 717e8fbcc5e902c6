import type { BookTable } from "../../../book/book-table";
import { sasaranPerBaris } from "../../../book/sasaran";
import { normalizeNama } from "../../../domain/nama";
import type { ReportTableId } from "../../../plan/report-table-id";
import { hitungan } from "../narrative/kata";
import { pilih, type Fakta, type Pola } from "../narrative/pola";
import type { Identitas } from "../report";

/** The sentence above a table, "{tabel}" where its number comes to stand; annexes have none. */
const POLA: Readonly<Partial<Record<ReportTableId, readonly Pola[]>>> = {
  I1: [{ kalimat: "Komposisi pegawai menurut jenis kelamin disajikan pada {tabel}." }],
  I2: [{ kalimat: "Komposisi pegawai menurut golongan disajikan pada {tabel}." }],
  I3: [{ kalimat: "Komposisi pegawai menurut tingkat pendidikan disajikan pada {tabel}." }],
  I4: [{ kalimat: "Komposisi pegawai menurut jabatan disajikan pada {tabel}." }],
  I5: [{ kalimat: "Pegawai non ASN yang membantu pelaksanaan tugas disajikan pada {tabel}." }],
  I6: [{ kalimat: "Sarana, prasarana, dan aset yang mendukung pelaksanaan tugas disajikan pada {tabel}." }],
  I7: [{ kalimat: "Tindak lanjut atas rekomendasi hasil evaluasi SAKIP disajikan pada {tabel}." }],
  I8: [{ kalimat: "Hasil evaluasi SAKIP menurut komponennya disajikan pada {tabel}." }],
  I9: [{ kalimat: "Data pegawai lainnya disajikan pada {tabel}." }],
  I10: [{ kalimat: "Anggaran menurut sumber dan tahunnya disajikan pada {tabel}." }],
  II1: [
    {
      kalimat:
        "Tujuan dan sasaran jangka menengah {instansi} diukur dengan {indikator} indikator. Target tahunannya sampai akhir Renstra disajikan pada {tabel}.",
    },
    { kalimat: "Tujuan, sasaran, dan target tahunannya sampai akhir Renstra disajikan pada {tabel}." },
  ],
  II2: [{ kalimat: "Strategi dan arah kebijakan untuk mencapai sasaran disajikan pada {tabel}." }],
  II3: [
    {
      kalimat:
        "{instansi} menetapkan {indikator} indikator kinerja utama. Formulasi dan sumber datanya disajikan pada {tabel}.",
    },
    { kalimat: "Indikator kinerja utama beserta formulasi dan sumber datanya disajikan pada {tabel}." },
  ],
  II4: [
    {
      kalimat:
        "Perjanjian kinerja{tahun} memuat {indikator} indikator kinerja pada {sasaran} sasaran, sebagaimana disajikan pada {tabel}.",
    },
    { kalimat: "Sasaran, indikator, dan target perjanjian kinerja{tahun} disajikan pada {tabel}." },
  ],
  II5: [{ kalimat: "Program yang mendukung perjanjian kinerja beserta anggarannya disajikan pada {tabel}." }],
  II6: [{ kalimat: "Target kinerja dijabarkan ke dalam rencana aksi per triwulan pada {tabel}." }],
  II8: [{ kalimat: "Rumus penghitungan indikator program disajikan pada {tabel}." }],
  II7: [{ kalimat: "Program dan kegiatan beserta indikator dan targetnya disajikan pada {tabel}." }],
  III3: [{ kalimat: "Anggaran dan realisasinya dibandingkan dengan tahun-tahun sebelumnya pada {tabel}." }],
  III4: [{ kalimat: "Realisasi anggaran menurut jenis belanja disajikan pada {tabel}." }],
  III1: [{ kalimat: "Inovasi yang dilaksanakan{tahun} disajikan pada {tabel}." }],
  III2: [{ kalimat: "Penghargaan yang diterima{tahun} disajikan pada {tabel}." }],
};

/** What is said above a table that was carried over; undefined where nothing is. */
export function kalimatPengantar(
  id: ReportTableId,
  tables: readonly BookTable[],
  { instansi, tahun }: Identitas,
): string | undefined {
  const fakta = {
    ...{ tabel: "{tabel}", tahun: tahun === "" ? "" : ` tahun ${tahun}` },
    ...{ instansi: instansi || null, ...hitung(tables) },
  };
  return pilih(POLA[id] ?? [], fakta, "lengkap")[0];
}

/** How many indicators, and how many sasaran they are of; null where the tables tell none. */
function hitung(tables: readonly BookTable[]): Fakta {
  const [indikator, sasaran] = [new Set<string>(), new Set<string>()];
  for (const tabel of tables) {
    const [column] = tabel.columns("indikator");
    if (!column) continue;
    const own = sasaranPerBaris(tabel);
    for (const row of tabel.rows) {
      const nama = normalizeNama(tabel.text(row, column));
      const milik = normalizeNama(own.get(row) ?? "");
      if (nama === "") continue;
      indikator.add(`${milik} ${nama}`);
      if (milik !== "") sasaran.add(milik);
    }
  }
  const sebut = ({ size }: ReadonlySet<string>) => (size > 0 ? hitungan(size) : null);
  return { indikator: sebut(indikator), sasaran: sebut(sasaran) };
}
