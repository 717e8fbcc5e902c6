import { expect, it } from "vitest";
import { desimal } from "../../src/domain/desimal";
import { nilaiPredikat, predikatAkip, readPredikat } from "../../src/domain/predikat";
import { capaianKomponen, evaluasiAkip, KOMPONEN_AKIP_88_2021, nilaiKomponen } from "../../src/domain/sakip";

it("a component is worth bobot x capaian, and back", () => {
  expect(nilaiKomponen(desimal(30), desimal(80)).toString()).toBe("24");
  expect(capaianKomponen(desimal(30), desimal(24))?.toString()).toBe("80");
  expect(capaianKomponen(desimal(0), desimal(24))).toBeNull();
});

it("the components of Permenpan RB 88/2021 weigh 100 together", () => {
  expect(KOMPONEN_AKIP_88_2021.reduce((n, k) => n + k.bobot, 0)).toBe(100);
});

it.each([
  ["100", "AA"],
  ["90.01", "AA"],
  ["90", "A"],
  ["80.01", "A"],
  ["80", "BB"],
  ["70", "B"],
  ["60", "CC"],
  ["50", "C"],
  ["30", "D"],
  ["0", "D"],
])("a value of %s is %s", (nilai, predikat) => {
  expect(predikatAkip(desimal(nilai)).predikat).toBe(predikat);
  expect(evaluasiAkip([desimal(nilai)]).predikat.predikat).toBe(predikat);
});

it("opinions of BPK are known by every name, and ranked", () => {
  expect(["Wajar  Tanpa Pengecualian", "wtp-dpp", "WTP"].map(readPredikat)).toEqual(["WTP", "WTP", "WTP"]);
  expect(nilaiPredikat("WDP")?.nilai.toString()).toBe("3");
  expect(nilaiPredikat("Baik")).toBeNull();
  expect(readPredikat("Program")).toBeNull();
});
