import { describe, expect, it } from "vitest";
import { filled } from "../../support/filled";

describe("a part that bears the name of its whole", () => {
  const rows = (part: string, share: string) => [
    ["Polda", "Jumlah Tindak Pidana", part, share],
    ["Jawa Timur", 51_905, 53_654, ""],
    ["Aceh", 10_137, 6_264, ""],
  ];

  it("is a share of it though it is more in a row, where the percentage names what sets it apart", () => {
    const share = "Persentase Penyelesaian Tindak Pidana";
    expect(filled(rows("Jumlah Tindak Pidana Diselesaikan", share))).toEqual({ D2: 103.37, D3: 61.79 });
    expect(filled(rows("Jumlah Tindak Pidana Ringan", share))).toEqual({});
  });
});

describe("an index whose heading prints its factor", () => {
  it("“Nilai IKM (x 25)” is the mark times 25", () => {
    expect(
      filled([
        ["No", "Unsur Pelayanan", "NRR", "Nilai IKM (x 25)"],
        ["U1", "Persyaratan", 3.21, ""],
        ["U2", "Prosedur", 3.15, ""],
      ]),
    ).toEqual({ D2: 80.25, D3: 78.75 });
  });
});
