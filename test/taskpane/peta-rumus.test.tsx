import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { sheet, type Entry } from "../tasks/periksa/rumus/lembar-rumus";
import { bookOf } from "../support/snapshots";
import { openPane } from "./render";

/** Eight quotients beside their figures; D6 multiplies instead. */
const rows: Entry[][] = [
  ["Pos", "Bagian", "Pokok", "Nisbah"],
  ...Array.from({ length: 8 }, (_, at): Entry[] => [
    `Pos ${at}`,
    10 + at,
    40 + at,
    at === 4 ? ["=B6*C6", 616] : [`=B${at + 2}/C${at + 2}`, 0.3],
  ]),
];

/** What the map says of the cell that was chosen. */
function said(): string | undefined {
  const map = screen.getByRole("button", { name: /Peta rumus/ });
  return document.getElementById(map.getAttribute("aria-describedby") ?? "")?.textContent ?? undefined;
}

async function openMap() {
  const { user, host } = await openPane(bookOf(sheet(rows)));
  await user.click(screen.getByRole("tab", { name: "Periksa" }));
  await user.click(screen.getByRole("button", { name: "Periksa" }));
  return { user, host, map: await screen.findByRole("button", { name: /Peta rumus/ }) };
}

it("draws each formula in its own shade and pattern, and frames the odd cell", async () => {
  const { map } = await openMap();
  const fills = [...map.querySelectorAll("rect")].map((one) => one.getAttribute("fill") ?? "");
  expect(new Set(fills.filter((fill) => fill.startsWith("url("))).size).toBe(2);
  const patterns = [...map.querySelectorAll("pattern")];
  expect(patterns.every((one) => one.querySelector("rect")?.getAttribute("fill")?.startsWith("#"))).toBe(
    true,
  );
  expect(patterns.some((one) => one.querySelector("path"))).toBe(true);
  // The frame: column D, row 6, one cell.
  const frame = [...map.querySelectorAll("rect")].at(-1);
  expect(["x", "y", "width", "height"].map((name) => frame?.getAttribute(name))).toEqual([
    "3",
    "5",
    "1",
    "1",
  ]);
});

it("leads to the cell that was pointed at, and says what it holds", async () => {
  const { host, map } = await openMap();
  map.getBoundingClientRect = () => new DOMRect(10, 20, 400, 90);
  // 4 columns of 100 and 9 rows of 10: the middle of C4.
  fireEvent.mouseMove(map, { clientX: 10 + 250, clientY: 20 + 35 });
  expect(said()).toBe("C4: angka ketikan");
  fireEvent.click(map, { detail: 1, clientX: 10 + 250, clientY: 20 + 35 });
  expect(host.selected.at(-1)).toBe("Kas!C4");
  fireEvent.mouseMove(map, { clientX: 10 + 350, clientY: 20 + 35 });
  expect(said()).toBe("D4: rumus A, seperti D2 =B2/C2 (7 sel)");
});

it("is walked by keyboard: arrows to any cell, Page Down to the next odd one, Enter to the sheet", async () => {
  const { user, host, map } = await openMap();
  map.focus();
  await user.keyboard("{PageDown}");
  expect(said()).toContain("D6 berisi =B6*C6, sedangkan");
  await user.keyboard("{Enter}");
  expect(host.selected.at(-1)).toBe("Kas!D6");
  await user.keyboard("{ArrowUp}{ArrowLeft}{Enter}");
  expect(host.selected.at(-1)).toBe("Kas!C5");
});

it("names its columns and rows, and what its shades mean", async () => {
  const { map } = await openMap();
  const names = [...(map.parentElement?.querySelectorAll("text") ?? [])].map((one) => one.textContent);
  expect(names).toEqual(["A", "B", "C", "D", "1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  const legend = [...document.querySelectorAll("details li")].map((one) => one.textContent);
  expect(legend).toContain("A, seperti D2 =B2/C2 (7 sel)");
  expect(legend).toContain("Rumus janggal");
});

it("keeps the threshold at hand where it hides every odd formula, and shows the map all the same", async () => {
  const { user } = await openMap();
  await user.selectOptions(screen.getByRole("combobox", { name: "Rumus janggal yang ditampilkan" }), "2.5");
  await screen.findByText(/Peta rumus 1 lembar tanpa rumus janggal/);
  expect(screen.getByRole("combobox", { name: "Rumus janggal yang ditampilkan" })).toBeTruthy();
});
