import { describe, expect, it } from "vitest";
import { gayaKolom } from "../../src/domain/angka";

describe("gayaKolom", () => {
  it("reads the separators from the column's own numbers", () => {
    expect(gayaKolom(["1.234", "45,5"], {})).toMatchObject({
      titik: "ribuan",
      koma: "desimal",
      pertimbangan: null,
    });
    expect(gayaKolom(["-242,000", "18,847,640,395"], {})).toMatchObject({ titik: "desimal", koma: "ribuan" });
    expect(gayaKolom(["6.805%", "149,94%"], { satuan: "%" })).toMatchObject({ titik: "ribuan" });
  });

  it("says that two styles are mixed: Tangerang Selatan 2021, tabel 9", () => {
    const gaya = gayaKolom(["85.39", "93,77", "91,99"], { satuan: "%" });
    expect(gaya).toMatchObject({ titik: "desimal", koma: "desimal" });
    expect(gaya.pertimbangan).toContain("“93,77” dan “85.39”");
  });

  it("says how it read the one true ambiguity, and leaves it marked", () => {
    const gaya = gayaKolom(["1.124", "83"], {});
    expect(gaya.titik).toBeNull();
    expect(gaya.pertimbangan).toBe(
      "Titik pada “1.124” dibaca sebagai pemisah ribuan; periksa bila maksudnya lain.",
    );
  });

  it("lets the unit decide", () => {
    expect(gayaKolom(["1.234"], { satuan: "Indeks" })).toMatchObject({ titik: "desimal" });
    expect(gayaKolom(["1.234"], { satuan: "Orang" })).toMatchObject({ titik: "ribuan", pertimbangan: null });
    expect(gayaKolom(["1.234"], { uang: true })).toMatchObject({ titik: "ribuan", pertimbangan: null });
    expect(gayaKolom(["1.500 UKM"], {}).pertimbangan).toBeNull();
  });

  it("keeps amounts in thousands beside a stray decimal point", () => {
    expect(gayaKolom(["1.234.567", "12.345", "85.39"], { uang: true })).toMatchObject({ titik: "ribuan" });
  });

  it("points at a misprinted group", () => {
    expect(gayaKolom(["1.234.567", "116.324.1500"], { uang: true }).pertimbangan).toContain("“116.324.1500”");
  });

  it("does not learn from codes, prose or formulas", () => {
    const teks = [
      "1.02.01",
      "$5.5 \\times 2$",
      "Sebesar Rp1.234.567 dari pagu anggaran yang disediakan untuk itu",
    ];
    expect(gayaKolom(teks, {})).toEqual({ titik: null, koma: null, pertimbangan: null });
  });
});
