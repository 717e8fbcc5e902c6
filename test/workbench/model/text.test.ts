import { expect, test } from "vitest";
import { displayText } from "../../../src/workbench/model/text";
import { CellError } from "../../../src/workbench/model/value";
import { readEntry } from "../../../src/workbench/model/input";
import { formatArea, parseArea, quoteSheet, splitSheet } from "../../../src/workbench/model/address";

test.each([
  [1234.5, "#,##0.00", "1.234,50"],
  [0.579, "0.00%", "57,90%"],
  [5, '0 "Unit Koperasi"', "5 Unit Koperasi"],
  [-5, "#,##0_);\\(#,##0\\)", "(5)"],
  [45296, "dd mmmm yyyy", "05 Januari 2024"],
  [1 / 3, "General", "0,333333333"],
  [true, "General", "TRUE"],
  [null, "0.00", ""],
  ["teks", "0.00", "teks"],
  ["BB", '"nilai "@', "nilai BB"],
  [CellError.of("#N/A"), "0.00", "#N/A"],
])("%j as %s is shown as %s", (value, format, text) => expect(displayText(value, format)).toBe(text));

test.each([
  ["1.234,5", 1234.5],
  ["57,9%", 0.579],
  ["1.02.01", "1.02.01"],
  ["1.2", "1.2"],
  ["17/8/2024", 45521],
  ["-", "-"],
])("typed by a person, %s is %j", (raw, value) =>
  expect(readEntry(raw, "General", "id-ID").value).toBe(value),
);

test.each([
  ["661", 6.61],
  ["1", 0.01],
  ["0,5", 0.5],
  ["57,9%", 0.579],
])("typed into a percent cell, %s is stored as %j, as Excel does by default", (raw, value) =>
  expect(readEntry(raw, "0.00%", "id-ID").value).toBe(value),
);

test.each(["A1", "B2:D9", "A:A", "B:D", "3:3", "2:5", "XFD1048576"])(
  "the address %s is read and written",
  (address) => {
    expect(formatArea(parseArea(address)!)).toBe(address);
  },
);

test.each(["A0", "XFE1", "A1048577", "A1:B2:C3", "1A", ""])("%j is no address", (address) =>
  expect(parseArea(address)).toBeNull(),
);

test.each([
  ["Sheet1", "Sheet1"],
  ["Tabel 3.2", "'Tabel 3.2'"],
  ["It's", "'It''s'"],
  ["A1", "'A1'"],
  ["2024", "'2024'"],
])("the sheet %s is written %s", (name, written) => {
  expect(quoteSheet(name)).toBe(written);
  expect(splitSheet(`${written}!A1`)).toEqual({ sheet: name, address: "A1" });
});
