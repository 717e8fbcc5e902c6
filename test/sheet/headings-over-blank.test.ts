import { describe, expect, it } from "vitest";
import { filled } from "../support/filled";

describe("headings that are merged over more rows than they say", () => {
  it.each([1, 2, 3, 4])("end no reading where %i blank rows follow them", (rows) => {
    const blank = Array.from({ length: rows - 1 }, () => ["", "", "", ""]);
    const body = [
      ["Mekar", 40, 380, 12],
      ["Melati", 30, 270, 11],
      ["Mawar", 20, 190, 10],
    ];
    const merges = ["A", "B", "C", "D"].map((name) => `${name}1:${name}${rows}`);
    expect(filled([["Kecamatan", "Luas Panen", "Tanam", "Produksi"], ...blank, ...body], merges)).toEqual({});
    expect(
      filled([["Kecamatan", "Luas Panen", "Tanam", "Produksi"], ...blank, [""], ...body], merges),
    ).toEqual({});
  });
});
