import { describe, expect, it } from "vitest";
import { bacaSel, bacaTeks } from "../../src/domain/angka";
import { isGalat } from "../../src/domain/galat";
import type { Bacaan } from "../../src/domain/bacaan";

/** A reading in short: what it is, its figures, its unit. */
function ringkas(b: Bacaan): string {
  switch (b.jenis) {
    case "angka":
      return [b.nilai.toFixed(), b.satuan, b.uang ? "uang" : "", b.ambigu ? "ambigu" : ""]
        .filter(Boolean)
        .join(" ");
    case "rentang":
      return `${b.bawah.toFixed()}..${b.atas.toFixed()} ${b.satuan}`.trim();
    case "ambang":
      return `${b.tanda} ${b.nilai.toFixed()} ${b.satuan}`.trim();
    case "predikat":
      return `predikat ${b.predikat}${b.nilai ? ` ${b.nilai.toFixed()}` : ""}`;
    default:
      return b.jenis;
  }
}

const baca = (teks: string) => ringkas(bacaTeks(teks));

describe("numerals as the published reports print them", () => {
  it.each([
    ["10.701.893.800,00", "10701893800"],
    ["27311277596.13", "27311277596.13"],
    ["18,847,640,395", "18847640395"],
    ["9,999,999.99", "9999999.99"],
    ["57,9", "57.9"],
    ["70.95", "70.95"],
    ["0,00", "0"],
    ["0.5", "0.5"],
    ["0,013", "0.013"],
    ["1234,567", "1234.567"],
    ["1 234 567", "1234567"],
    ["1. 234.567", "1234567"],
    ["12.345. 678,50", "12345678.5"],
    ["1,234 ,567.00", "1234567"],
    ["1\u00a0234\u00a0567,5", "1234567.5"],
    ["'123", "123"],
    [" 100 ", "100"],
  ])("%s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));

  it.each([
    ["Rp. 5.670.694.672,-", "5670694672 uang"],
    ["Rp5.294.655.000,00", "5294655000 uang"],
    ["Rp.3.262.607.600;", "3262607600 uang"],
    ["24.265.871.268,-", "24265871268 uang"],
    ["Rp 27.500", "27500 uang"],
    ["Rp 1,5 miliar", "1500000000 uang"],
    ["5 juta rupiah", "5000000 uang"],
  ])("amount %s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));

  it.each([
    ["(2.137.122)", "-2137122"],
    ["(1.87)", "-1.87"],
    ["(1,87)%", "-1.87 %"],
    ["-5.000,5", "-5000.5"],
    ["\u221218,5", "-18.5"],
    ["Rp (5.000)", "-5000 uang"],
    ["-Rp5.000", "-5000 uang"],
    ["-242,000,000", "-242000000"],
  ])("negative %s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));

  it.each([
    ["57,9 %", "57.9 %"],
    ["12,67%", "12.67 %"],
    ["96,06.%", "96.06 %"],
    ["100,00 Persen", "100 %"],
    ["100%*)", "100 %"],
    ["2% per tahun", "2 %"],
  ])("percentage %s is %s", (teks, hasil) => {
    expect(baca(teks)).toBe(hasil);
    expect(bacaTeks(teks)).toMatchObject({ persen: true });
  });

  it.each([
    ["66 Indeks", "66 Indeks"],
    ["0,9 Angka", "0.9 Angka"],
    ["14 Bulan", "14 Bulan"],
    ["3 m2", "3 m2"],
    ["17,5 per 1.000 KH", "17.5 per 1.000 KH"],
    ["1 (satu) dokumen", "1 dokumen"],
    ["1.715 UKM", "1715 UKM"],
  ])("figure with unit %s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));

  it("counts the decimals that are printed", () => {
    expect(bacaTeks("58,70 Indeks")).toMatchObject({ desimal: 2 });
    expect(bacaTeks("1.234.567")).toMatchObject({ desimal: 0 });
  });
});

describe("a unit in front of the number", () => {
  it.each([
    ["Level 3", "3 Level"],
    ["Tingkat II", "2 Tingkat"],
    ["Nilai 72,5", "72.5 Nilai"],
    ["Nilai 2024", "teks"],
    ["Level", "teks"],
  ])("%s", (teks, read) => expect(baca(teks)).toBe(read));
});

describe("one separator with three digits behind it", () => {
  it("is marked where the cell itself does not decide", () => {
    expect(baca("1.234")).toBe("1234 ambigu");
    expect(baca("1,234")).toBe("1.234 ambigu");
    expect(baca("1.715 Ha")).toBe("1715 Ha ambigu");
  });

  it("is a decimal point of percentages and indices: 6.805% of Makassar 2021", () => {
    expect(baca("6.805%")).toBe("6.805 % ambigu");
    expect(baca("3.145 Indeks")).toBe("3.145 Indeks ambigu");
  });

  it("is read by the column where the column knows", () => {
    const titikRibuan = { titik: "ribuan", koma: "desimal", pertimbangan: null } as const;
    const komaRibuan = { titik: "desimal", koma: "ribuan", pertimbangan: null } as const;
    expect(ringkas(bacaTeks("1.234", titikRibuan))).toBe("1234");
    expect(ringkas(bacaTeks("1.234", komaRibuan))).toBe("1.234");
    expect(ringkas(bacaTeks("-242,000", komaRibuan))).toBe("-242000");
  });
});

describe("misprinted groups of an amount", () => {
  const kolomRupiah = { titik: "ribuan", koma: "desimal", pertimbangan: null } as const;

  it("are read among amounts with dots: 116.324.1500 of Sulawesi Tengah 2024", () => {
    expect(ringkas(bacaTeks("116.324.1500", kolomRupiah))).toBe("116324150");
    expect(baca("Rp.1.382.456.00")).toBe("1382456 uang");
  });

  it("stay codes where no amount is in sight", () => {
    expect(baca("116.324.1500")).toBe("kode");
    expect(baca("1.382.456.00")).toBe("kode");
  });
});

describe("what is no number", () => {
  it.each(["1.02.01", "2.17.01.2.01", "5.1.02.01.001.00024", "01", "0024", "198001012005011001"])(
    "%s is a code",
    (teks) => expect(baca(teks)).toBe("kode"),
  );

  it.each([
    "34 orang x 12 Bulan",
    "$80,00 \\leq x \\leq 100$",
    "9. Evaluasi Kinerja Perangkat Daerah",
    "1 Jumlah UMKM Naik Kelas",
    "3 Program Pengawasan Koperasi",
    "2021-2026",
    "12-05-2023",
    "1/2",
    "12:30",
    "Rp",
    "1,2,3",
    "Jumlah Koperasi sehat (20 koperasi)",
    "Realisasi Keuangan Kegiatan Sebesar Rp719.915.047 atau 96,28% dengan sisa pagu anggaran Rp544.500",
  ])("%s is text", (teks) => expect(baca(teks)).toBe("teks"));

  it.each(["-", "–", "n/a", "N/A", ",", "nihil", "- -"])("%s says that there is none", (teks) =>
    expect(baca(teks)).toBe("nihil"),
  );

  it.each(["", " ", "\u00a0", "\t\n", "\u200b"])("blank %j is empty", (teks) =>
    expect(baca(teks)).toBe("kosong"),
  );

  it("knows Excel's errors", () => {
    expect(baca("#DIV/0!")).toBe("galat");
    expect(isGalat("#N/A")).toBe(true);
    expect(isGalat("#1")).toBe(false);
    expect(isGalat(0)).toBe(false);
  });
});

describe("targets that are no plain number", () => {
  it.each([
    ["80-90 %", "80..90 %"],
    ["7–8 bulan", "7..8 bulan"],
    ["7 s/d 8", "7..8"],
    ["7 s.d. 8 bulan", "7..8 bulan"],
    ["10%-15%", "10..15 %"],
    ["76,61 – 88,30", "76.61..88.3"],
    ["91% ≤ 100%", "91..100 %"],
  ])("range %s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));

  it("does not split a decimal comma into a range", () => {
    expect(baca("57,9")).toBe("57.9");
    expect(baca("9-7")).toBe("teks");
  });

  it.each([
    ["≥ 85", ">= 85"],
    [">=85%", ">= 85 %"],
    ["< 5", "< 5"],
    ["min 85", ">= 85"],
    ["maks. 5 hari", "<= 5 hari"],
    ["lebih dari 70", "> 70"],
  ])("bound %s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));

  it.each([
    ["BB (73)", "predikat BB 73"],
    ["B (60,01)", "predikat B 60.01"],
    ["73,5 (BB)", "predikat BB 73.5"],
    ["WTP", "predikat WTP"],
    ["Wajar Tanpa Pengecualian", "predikat WTP"],
    ["A", "predikat A"],
    ["a", "teks"],
    ["Sangat Baik (3,2)", "predikat Sangat Baik 3.2"],
  ])("grade %s is %s", (teks, hasil) => expect(baca(teks)).toBe(hasil));
});

describe("numbers with their Excel format", () => {
  const sel = (nilai: number, format: string) => ringkas(bacaSel(nilai, format));

  it("percent is always in percent", () => {
    expect(sel(0.0845, "0.00%")).toBe("8.45 %");
    expect(sel(0.015700000000000002, "0.00%")).toBe("1.57 %");
    expect(sel(8.45, '0.00"%"')).toBe("8.45 %");
    expect(sel(87.74, "0.00")).toBe("87.74");
  });

  it("takes the unit from the format", () => {
    expect(sel(58.71, '0.00 "Indeks"')).toBe("58.71 Indeks");
    expect(sel(21639, '#,##0 "Unit Usaha Kecil"')).toBe("21639 Unit Usaha Kecil");
    expect(sel(5, '"Rp"#,##0')).toBe("5 uang");
    expect(sel(5, "_-[$Rp-421]* #,##0.00_-;-[$Rp-421]* #,##0.00_-;_-@_-")).toBe("5 uang");
  });

  it("is not misled by the dash that an accounting format shows for 0", () => {
    expect(sel(0, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)')).toBe("0");
  });

  it("takes a date for what it is: Excel makes one of a typed 7-8", () => {
    expect(bacaSel(45876, "d-mmm")).toEqual({ jenis: "teks", teks: "07/08/2025" });
  });

  it("counts decimals by the format, else by the value", () => {
    expect(bacaSel(12.5, "0.00")).toMatchObject({ desimal: 2 });
    expect(bacaSel(12.5, "General")).toMatchObject({ desimal: 1 });
  });

  it("never reads a truth value as a number", () => {
    expect(bacaSel(true, "General").jenis).toBe("teks");
  });
});
