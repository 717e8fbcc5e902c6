import { describe, expect, it } from "vitest";
import { bacaNumeral, type CaraBaca } from "../../src/domain/numeral";

const OPEN: CaraBaca = { titik: null, koma: null, uang: false, pecahan: false };
const MONEY: CaraBaca = { ...OPEN, uang: true };
const read = (token: string, cara = OPEN): string | null => {
  const found = bacaNumeral(token, cara);
  return found && `${found.nilai.toString()}${found.ambigu ? " ambigu" : ""}`;
};

describe("a numeral", () => {
  it("has at most the fifteen digits that Excel keeps; more are a code", () => {
    expect(read("123456789012345")).toBe("123456789012345");
    expect(read("1234567890123456")).toBeNull();
    expect(read("0")).toBe("0");
    expect(read("01")).toBeNull();
  });

  it.each(["12.34,5", "1.23.456,7", "1,2345.6", "1234,567.8"])(
    "with both separators needs groups of three before the decimal one: %s is none",
    (token) => expect(read(token)).toBeNull(),
  );

  it("with both separators has its decimals behind the last", () => {
    expect(read("1.234.567,89")).toBe("1234567.89");
    expect(read("1,234,567.89")).toBe("1234567.89");
  });

  it.each(["1.23.456", "1234.567.890", "0.123.456", "1.2345.678"])(
    "with several of one separator needs a first group of one to three digits and groups of three: %s is none",
    (token) => expect(read(token)).toBeNull(),
  );

  it("with several of one separator is a whole number", () => {
    expect(read("1.234.567")).toBe("1234567");
    expect(read("12,345,678,900")).toBe("12345678900");
  });

  it("takes a misprinted last group for what was meant among amounts alone", () => {
    expect(read("1.382.456.00")).toBeNull();
    expect(read("1.382.456.00", MONEY)).toBe("1382456");
    expect(read("116.324.1500", MONEY)).toBe("116324150");
    expect(read("116.324.1505", MONEY)).toBeNull();
    expect(read("116.324.", MONEY)).toBeNull();
  });

  it("leaves three digits behind one separator to its column, and says so", () => {
    expect(read("1.234")).toBe("1234 ambigu");
    expect(read("1,234")).toBe("1.234 ambigu");
    expect(read("1.234", { ...OPEN, pecahan: true })).toBe("1.234 ambigu");
    expect(read("1.234", { ...OPEN, titik: "desimal" })).toBe("1.234");
    expect(read("1,234", MONEY)).toBe("1234");
    expect(read("0.234")).toBe("0.234");
    expect(read("00.5")).toBeNull();
  });
});
