import { describe, expect, it } from "vitest";
import { printedNumber, sameFormula, sheetReference } from "../../src/sheet/excel-print";

describe("a sheet's name in a formula", () => {
  it.each(["IKU", "Renja_2024", "Tabel.3", "Sasaran1a", "_bantu", "Évaluasi"])(
    "stands bare where Excel prints it bare: %s",
    (name) => expect(sheetReference(name)).toBe(name),
  );

  it.each([
    ["Tabel 3.1", "'Tabel 3.1'"],
    ["2024", "'2024'"],
    ["Jum'at", "'Jum''at'"],
    ["Capaian-2024", "'Capaian-2024'"],
    ["IKU3", "'IKU3'"],
    ["R1C1", "'R1C1'"],
    ["RC", "'RC'"],
    ["TRUE", "'TRUE'"],
  ])("is quoted where it would be read as something else: %s", (name, printed) =>
    expect(sheetReference(name)).toBe(printed),
  );
});

describe("a number in a formula", () => {
  it("has the 15 digits that Excel keeps", () => {
    expect(printedNumber(100.7 / 100)).toBe("1.007");
    expect(printedNumber(0.1 + 0.2)).toBe("0.3");
    expect(printedNumber(90.01)).toBe("90.01");
  });
});

describe("a formula as Excel prints it back", () => {
  it.each([
    ["='IKU'!E3", "=IKU!E3"],
    ["=SUM('IKU'!E3,'Tabel 3.1'!B2)", "=SUM(IKU!E3,'Tabel 3.1'!B2)"],
    ["=MIN(1.0070000000000001,F5/E5)", "=MIN(1.007,F5/E5)"],
    ['=if( count(A1)=0 , "" , "Sangat Tinggi" )', '=IF(COUNT(A1)=0,"","Sangat Tinggi")'],
    ["=_xlfn.CONCAT(A1:A3)", "=CONCAT(A1:A3)"],
    ["=SUM(Tabel1[@Target])", "=SUM(tabel1[@Target])"],
    ["='Jum''at'!A1", "=Jum'at!A1"],
    ["=A1*.5", "=A1*0.5"],
  ])("is the one that was written: %s", (written, printed) =>
    expect(sameFormula(written, printed)).toBe(true),
  );

  it.each([
    ["=F5/E5", "=F6/E6"],
    ["='IKU'!E3", "=IKU!E4"],
    ['=IF(A1=1,"a b","")', '=IF(A1=1,"ab","")'],
    ['=IF(A1=1,"a","")', '=IF(A1=1,"A","")'],
    ["=MIN(1.007,F5)", "=MIN(1.0071,F5)"],
    ["=A12", "=A1"],
  ])("is not another one: %s, %s", (written, printed) => expect(sameFormula(written, printed)).toBe(false));
});
