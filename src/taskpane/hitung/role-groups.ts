import type { KunciTetap } from "../../locale/t";
import type { ColumnRole } from "../../sheet/roles";

interface RoleGroup {
  readonly label: KunciTetap;
  readonly roles: readonly ColumnRole[];
}

/** The roles as a person looks for them, the usual ones first. */
export const roleGroups: readonly RoleGroup[] = [
  { label: "kelompok.lain", roles: ["other"] },
  {
    label: "kelompok.kinerja",
    roles: ["indikator", "satuan", "target", "realisasi", "capaian", "kategori", "polaritas"],
  },
  { label: "kelompok.uraian", roles: ["no", "kode", "tujuan", "sasaran", "program"] },
  {
    label: "kelompok.perbandingan",
    roles: ["target_akhir", "tingkat_kemajuan", "standar", "selisih_standar", "naik_turun"],
  },
  {
    label: "kelompok.anggaran",
    roles: [
      "anggaran",
      "realisasi_anggaran",
      "capaian_anggaran",
      "sisa",
      "sisa_persen",
      "fisik",
      "efisiensi",
      "verdict",
      "sebelum",
      "sesudah",
      "selisih",
      "selisih_persen",
    ],
  },
  { label: "kelompok.triwulan", roles: ["tw1", "tw2", "tw3", "tw4", "tw_total"] },
  { label: "kelompok.nilai", roles: ["bobot", "nilai", "formula"] },
  { label: "kelompok.keterangan", roles: ["sumber_data", "penanggung_jawab", "keterangan"] },
];
