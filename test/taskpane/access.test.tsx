import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openPane, reportSheet } from "./render";

const ROLES = ["button", "radio", "combobox", "checkbox", "textbox", "tab", "tabpanel", "region"] as const;

/** Every control and region on the screen, and those among them that a screen reader can name. */
function named() {
  const count = (name?: RegExp) =>
    ROLES.map((role) => screen.queryAllByRole(role, name ? { name } : {}).length);
  return { all: count(), named: count(/\S/) };
}

describe("names for who does not see the pane", () => {
  it("stand at every control of tab Hitung, with result and columns open", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: /^Ubah kolom/ }));
    await screen.findAllByRole("combobox", { name: /^Kolom / });
    const found = named();
    expect(found.named).toEqual(found.all);
    expect(found.all[0]).toBeGreaterThan(5);
  });

  it("stand at every control of tab Aturan, with the scale open", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("tab", { name: "Aturan" }));
    await user.click(screen.getByRole("button", { name: "Ubah skala" }));
    const found = named();
    expect(found.named).toEqual(found.all);
    expect(found.all[2]).toBeGreaterThan(5);
  });
});

describe("the keyboard alone", () => {
  it("changes the scope, computes and undoes", async () => {
    const { host, user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    const press = async (role: "radio" | "button", name: string | RegExp, key: string) => {
      (await screen.findByRole(role, { name })).focus();
      await user.keyboard(key);
    };
    await press("radio", "Seluruh buku kerja", " ");
    await screen.findByText(/Buku kerja ini/);
    await press("radio", "Lembar ini", " ");
    await screen.findByText("6 sel akan diisi");
    await press("button", "Hitung ulang", "{Enter}");
    await screen.findByText("6 sel diisi pada Tabel 3.2");
    await press("button", /^Urungkan/, "{Enter}");
    await screen.findByText(/^Diurungkan/);
    expect(host.value("Tabel 3.2", 4, 5)).toBe("");
  });
});

describe("the plan", () => {
  it("takes the focus to its heading, so that it is read out", async () => {
    const { user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    const heading = await screen.findByRole("heading", { name: "Yang akan diisi" });
    expect(document.activeElement).toBe(heading);
  });
});

describe("the place in a long pane", () => {
  it("is its beginning, whenever there is something new to read there", async () => {
    const { host, user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.2"));
    const pane = document.documentElement;
    const scrolledThen = async (act: () => Promise<void>) => {
      pane.scrollTop = 400;
      await act();
      return pane.scrollTop;
    };
    const press = async (role: "button" | "tab", name: string) =>
      user.click(screen.getByRole(role, { name }));
    host.refusal = "dilindungi";
    const refused = await scrolledThen(async () => {
      await press("button", "Hitung ulang");
      await screen.findByText("Lembar dilindungi");
    });
    const computed = await scrolledThen(async () => {
      await press("button", "Hitung ulang");
      await screen.findByText("6 sel diisi pada Tabel 3.2");
    });
    const turned = await scrolledThen(() => press("tab", "Aturan"));
    expect([refused, computed, turned]).toEqual([0, 0, 0]);
    expect(await scrolledThen(() => press("tab", "Aturan"))).toBe(400);
  });
});
