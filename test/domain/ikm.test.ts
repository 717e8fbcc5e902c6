import { describe, expect, it } from "vitest";
import { bulatkan, desimal } from "../../src/domain/desimal";
import { bobotUnsur, dugaResponden, hitungIkm } from "../../src/domain/ikm";

/** LKjIP Dinas Koperasi dan UKM Kota Tangerang Selatan 2021, lampiran 3, tabel 4.1. */
const JUMLAH = [175, 170, 170, 201, 169, 175, 181, 176, 164].map((n) => desimal(n));
const NRR = ["3.13", "3.04", "3.04", "3.59", "3.02", "3.13", "3.23", "3.14", "2.93"].map(desimal);

describe("hitungIkm", () => {
  const hasil = hitungIkm(JUMLAH.map((n) => n.div(56)));

  it("gives the printed NRR, weighted sum, index and mutu", () => {
    expect(hasil.nrr.map((x) => bulatkan(x, 2).toFixed(2))).toEqual(NRR.map((x) => x.toFixed(2)));
    expect(bulatkan(hasil.jumlahTertimbang, 2).toFixed(2)).toBe("3.11");
    expect(bulatkan(hasil.ikm, 2).toFixed(2)).toBe("77.64");
    expect([hasil.mutu.nama, hasil.kinerja]).toEqual(["B", "Baik"]);
  });

  it("weighs nine unsur with the printed 0,11, others with 1/n", () => {
    expect(bobotUnsur(9).toString()).toBe("0.11");
    expect(bobotUnsur(4).toString()).toBe("0.25");
  });
});

it("mutu is looked up at two decimals: 88,305 is A", () => {
  const mutu = (ikm: string) => hitungIkm([desimal(ikm).div(25)]).mutu.nama;
  expect(mutu("88.305")).toBe("A");
  expect(mutu("88.304")).toBe("B");
});

describe("dugaResponden", () => {
  it("finds the one divisor that gives every printed mean", () => {
    expect(dugaResponden(JUMLAH, NRR, 1)).toBe(56);
  });

  it("does not guess where none or several do", () => {
    expect(
      dugaResponden(
        JUMLAH,
        NRR.map((x) => x.plus(1)),
        1,
      ),
    ).toBeNull();
    expect(dugaResponden([desimal(0)], [desimal(0)], 1)).toBeNull();
  });
});
