import type { ReportTableId } from "../../../plan/report-table-id";
import { captionOf, isMeasured, says } from "./ciri-tabel";
import type { JenisSalinan } from "./jenis-salinan";

const SDM = "1.4 Sumber Daya Manusia";
const PEGAWAI = /\b(?:asn|pns|pppk|pegawai|aparatur sipil)\b/i;
const NON_ASN = /\bnon[\s-]?(?:asn|pns)\b|\b(?:honorer|kontrak|tenaga harian|thl|phl|ptt)\b/i;

/** Lists of staff, by what they count it. Of a list that fits two, the first is it. */
export const JENIS_PEGAWAI: readonly JenisSalinan[] = [
  pegawai(
    "I5",
    "Pegawai Non ASN",
    (text) => NON_ASN.test(captionOf(text)) && !/\basn dan non/i.test(captionOf(text)),
  ),
  pegawai(
    "I1",
    "Pegawai menurut Jenis Kelamin",
    (t) => /jenis kelamin|gender/i.test(captionOf(t)) || says(t, /\blaki\b|\bpria\b/i),
  ),
  pegawai("I2", "Pegawai menurut Golongan", (t) => says(t, /\b(?:golongan|pangkat)\b/i)),
  pegawai("I3", "Pegawai menurut Tingkat Pendidikan", (t) =>
    says(t, /\b(?:pendidikan|s1|s2|slta|sma|strata)\b/i),
  ),
  pegawai("I4", "Pegawai menurut Jabatan", (t) =>
    says(t, /\b(?:jabatan|eselon|struktural|fungsional|unit kerja)\b/i),
  ),
  { ...pegawai("I9", "Data Pegawai Lainnya", () => true), sampingan: true },
];

function pegawai(id: ReportTableId, judul: string, cocok: JenisSalinan["cocok"]): JenisSalinan {
  return {
    ...{ id, bagian: SDM, judul, perlu: `tabel ${judul.toLowerCase().replace("asn", "ASN")}` },
    cocok: (tabel, semua) => PEGAWAI.test(captionOf(tabel)) && !isMeasured(tabel) && cocok(tabel, semua),
  };
}
