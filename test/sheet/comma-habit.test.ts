import { describe, expect, it } from "vitest";
import { commaHabit } from "../../src/sheet/comma-habit";
import { Grid } from "../../src/sheet/grid";
import { sheetOf } from "../support/snapshots";

/** What the sheet says of "1,597" in one of its columns. */
function habitIn(rows: readonly (readonly string[])[], column = 0): "ribuan" | "desimal" | null {
  return commaHabit(new Grid(sheetOf("Lembar", rows)), column);
}

describe("what the other figures of a sheet say of a comma before three digits", () => {
  it("takes them for thousands where whole numbers below a thousand lie near them (Pamsimas Tangerang, 2020)", () => {
    expect(habitIn([["899"], ["1,400"], ["813"], ["1,471"], ["1,067"]])).toBe("ribuan");
  });

  it("reads the other columns of the sheet alike", () => {
    const rows = [
      ["1,597", "899"],
      ["3,114", "1,400"],
      ["1,719", "1,471"],
      ["2,284", "1,067"],
    ];
    expect(habitIn(rows)).toBe("ribuan");
  });

  it("says nothing where the comma is a decimal one somewhere, or the whole numbers lie near the decimals", () => {
    expect(habitIn([["98,125"], ["100"], ["97,333"], ["99,875"]])).toBeNull();
    const rows = [
      ["1,597", "899", "12,5"],
      ["3,114", "1,400", "8,25"],
      ["1,719", "1,471", ""],
      ["2,284", "1,067", ""],
    ];
    expect(habitIn(rows)).toBeNull();
  });
});
