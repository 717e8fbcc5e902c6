import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

describe("parents that are left blank are known by how the rows are numbered", () => {
  it("the budget of a village: revenue by accounts, spending by bidang, sub bidang and kegiatan", () => {
    expect(
      filled([
        ["KODE REK", "URAIAN", "SEMULA (RP)", "MENJADI (RP)"],
        ["1.", "PENDAPATAN", "", ""],
        ["4.1.", "Pendapatan Asli Desa", "", ""],
        ["4.1.2.", "Hasil Aset Desa", 157_100_000, 157_100_000],
        ["4.2.", "Pendapatan Transfer", "", ""],
        ["4.2.1.", "Dana Desa", 1_004_459_000, 1_004_459_000],
        ["4.2.4.", "Bantuan Keuangan Provinsi", 145_000_000, 185_000_000],
        ["", "JUMLAH PENDAPATAN", "", ""],
        ["2.", "BELANJA", "", ""],
        ["1.", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", "", ""],
        ["1.1", "Belanja Siltap, Tunjangan dan Operasional", "", ""],
        ["1.1.01", "Penghasilan Tetap Kepala Desa", "", ""],
        ["1.1.01 5.1.", "Belanja Pegawai", 73_500_000, 73_500_000],
        ["1.1.02", "Penghasilan Tetap Perangkat Desa", "", ""],
        ["1.1.02 5.1.", "Belanja Pegawai", 376_368_000, 376_368_000],
        ["", "JUMLAH BELANJA", "", ""],
      ]),
    ).toMatchObject({
      ...{ C3: 157_100_000, C5: 1_149_459_000, D5: 1_189_459_000, C8: 1_306_559_000, D8: 1_346_559_000 },
      ...{ C10: 449_868_000, C11: 449_868_000, C12: 73_500_000, C14: 376_368_000, C16: 449_868_000 },
    });
  });

  it("one of a lettered list between sections with totals, above its numbers", () => {
    expect(
      filled([
        ["No", "Uraian", "Anggaran (Rp)"],
        ["", "Penerimaan", ""],
        ["", "a) Triwulan I", 150_000_000],
        ["", "b) Triwulan II", 300_000_000],
        ["", "Jumlah", ""],
        ["", "Pengeluaran", ""],
        ["", "a) Belanja Pegawai", 240_000_000],
        ["", "b) Belanja Barang dan Jasa", 50_000_000],
        ["", "c) Belanja Modal :", ""],
        ["", "1) Peralatan dan Mesin", 120_000_000],
        ["", "2) Aset Tetap Lainnya", 40_000_000],
        ["", "Jumlah", ""],
      ]),
    ).toEqual({ C5: 450_000_000, C9: 160_000_000, C12: 450_000_000 });
  });

  it("a numbered row above rows without a number", () => {
    const rows = (second: number | string) => [
      ["NO.", "URAIAN", "Anggaran", "Realisasi", "%"],
      [1, "PENDAPATAN", "", "", ""],
      [2, "Pendapatan jasa layanan dari masyarakat:", second, "", ""],
      ["", "Pendapatan Retribusi", 70_200_000, 71_629_000, ""],
      ["", "Pendapatan Kapitasi", 882_890_163, 657_606_601, ""],
      [3, "Pendapatan hibah", 10_000_000, 9_000_000, ""],
      [4, "Jumlah Pendapatan (2 s.d. 3)", "", "", ""],
    ];
    expect(filled(rows(""))).toMatchObject({ C3: 953_090_163, D3: 729_235_601, E3: 76.51, C7: 963_090_163 });
  });

  it("Roman numbers above plain ones, where codes of several kinds nest nothing", () => {
    expect(
      filled([
        ["NO", "KODE", "GIAT/AKUN", "PAGU", "REALISASI"],
        ["I", "3071", "Penyelenggaraan Teknologi Informasi", "", ""],
        [1, "521119", "Belanja Barang Operasional", 80_640_000, 79_291_000],
        [2, "521112", "Belanja Bahan Makanan", 10_950_000, 8_190_000],
      ]),
    ).toEqual({ D2: 91_590_000, E2: 87_481_000 });
  });

  it("SURPLUS/(DEFISIT) below a numbered list belongs to it", () => {
    expect(
      filled([
        ["Kode", "Uraian", "Anggaran (Rp)"],
        ["", "JUMLAH PENDAPATAN", 2_396_557_000],
        ["01", "Bidang Penyelenggaraan Pemerintahan Desa", 1_220_937_000],
        ["02", "Bidang Pelaksanaan Pembangunan Desa", 556_616_000],
        ["03", "Bidang Pembinaan Kemasyarakatan Desa", 145_574_000],
        ["", "JUMLAH BELANJA", 1_923_127_000],
        ["", "SURPLUS/(DEFISIT)", ""],
      ]),
    ).toEqual({ C7: 473_430_000 });
  });
});
