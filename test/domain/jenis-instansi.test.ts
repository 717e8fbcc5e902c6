import { describe, expect, it } from "vitest";
import { isInstansiPusat, jabatanPimpinan } from "../../src/domain/jenis-instansi";

describe("an office by its name", () => {
  it.each([
    "Badan Pusat Statistik Kabupaten Sumba Timur",
    "Kantor Pelayanan Pajak Pratama Kota Bekasi",
    "Pengadilan Negeri Tanjung Karang",
    "Politeknik Negeri Banyuwangi",
    "Kantor Kementerian Agama Kabupaten Wajo",
    "Balai Besar POM di Bandung",
    "Direktorat Jenderal Perkebunan",
    "Komisi Pemilihan Umum Kota Palu",
    "Balai Pelestarian Kebudayaan Wilayah XIX",
  ])("of the nation, though it may stand in a region: %s", (nama) => {
    expect(isInstansiPusat(nama)).toBe(true);
  });

  it.each([
    "Dinas Koperasi dan UKM Kota Makassar",
    "Badan Perencanaan Pembangunan Daerah Provinsi Jawa Barat",
    "Kecamatan Panakkukang",
    "UPTD Puskesmas Karangdadap Kabupaten Pekalongan",
    "RSUD dr. Soedirman Kebumen",
    "Balai Latihan Kerja Provinsi Bali",
    "Kantor Kesatuan Bangsa dan Politik Kota Kediri",
    "SMK Negeri 2 Purbalingga",
    "",
  ])("of a region: %s", (nama) => {
    expect(isInstansiPusat(nama)).toBe(false);
  });

  it.each([
    ["Dinas Koperasi dan UKM Kota Makassar", "Kepala Dinas Koperasi dan UKM Kota Makassar"],
    ["Kecamatan Panakkukang Kota Makassar", "Camat Panakkukang Kota Makassar"],
    ["Kelurahan Tamamaung", "Lurah Tamamaung"],
    ["Inspektorat Daerah Kabupaten Wajo", "Inspektur Daerah Kabupaten Wajo"],
    ["Sekretariat Daerah Kota Palu", "Sekretaris Daerah Kota Palu"],
    ["Sekretariat DPRD Kota Palu", "Sekretaris DPRD Kota Palu"],
    ["RSUD dr. Soedirman Kebumen", "Direktur RSUD dr. Soedirman Kebumen"],
    ["Politeknik Negeri Banyuwangi", "Direktur Politeknik Negeri Banyuwangi"],
    ["Universitas Samudra", "Rektor Universitas Samudra"],
    ["Direktorat Jenderal Perkebunan", "Direktur Jenderal Perkebunan"],
    ["Pengadilan Negeri Tanjung Karang", "Ketua Pengadilan Negeri Tanjung Karang"],
  ])("%s is led by %s", (nama, jabatan) => {
    expect(jabatanPimpinan(nama)).toBe(jabatan);
  });
});
