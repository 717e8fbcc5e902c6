import axeCore from "axe-core";
import { describe, expect, it } from "vitest";
import { useBenches, type Bench } from "./support/bench";

const openBench = useBenches();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

type Rules = Readonly<Record<string, { readonly enabled: boolean }>>;
declare const axe: {
  run(options: { readonly rules: Rules }): Promise<{ readonly violations: readonly Violation[] }>;
};

/** Rules that axe does not ask for unless told to: what is read out begins with what is seen. */
const MORE: Rules = { "label-content-name-mismatch": { enabled: true } };

const THEMES = ["light", "dark"] as const;

function paneOf({ page }: Bench) {
  const frame = page.frames().find((own) => own !== page.mainFrame());
  if (!frame) throw new Error("there is no pane");
  return frame;
}

async function violations(bench: Bench): Promise<string[]> {
  const found = await paneOf(bench).evaluate(async (rules) => (await axe.run({ rules })).violations, MORE);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ""}`);
}

async function openWithAxe(): Promise<Bench> {
  const bench = await openBench();
  await bench.paneSees("Tabel III.1");
  await paneOf(bench).evaluate(axeCore.source);
  return bench;
}

describe("axe", () => {
  it("finds nothing on any tab, in the light and in the dark pane", async () => {
    const bench = await openWithAxe();
    const { pane, page } = bench;
    const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();
    const open = (name: string) => pane.getByRole("tab", { name }).click();
    const clean = async (screen: string) => {
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        // Colours of buttons fade from one theme to the other.
        await expect
          .poll(() => violations(bench), { message: `${screen}, ${colorScheme}`, timeout: 5_000 })
          .toEqual([]);
      }
    };
    await clean("tables");
    await press("Lihat dulu");
    await pane.getByRole("heading", { name: "Yang akan diisi" }).waitFor();
    await clean("the plan");
    await press("Kembali");
    await bench.hitung();
    await press(/^39,43%: mengapa/);
    await press("Lihat grafik");
    await pane.getByRole("heading", { name: "Capaian per indikator" }).waitFor();
    await clean("result, a figure's reasons and charts");
    await open("Periksa");
    await press(/^Periksa$/);
    await press(/^Abaikan temuan/);
    await clean("findings");
    await open("Laporan");
    await press("Simpan identitas");
    await pane.getByRole("heading", { name: /^Tabel bab III/ }).waitFor();
    await clean("the report's tables");
    await open("Aturan");
    await press("Ubah skala");
    await clean("rules");
    await page.emulateMedia({ colorScheme: null });
  });

  it("would find a button without a name", async () => {
    const bench = await openWithAxe();
    await paneOf(bench).evaluate(() =>
      document.querySelector("main, body")?.append(document.createElement("button")),
    );
    expect((await violations(bench)).map((one) => one.split(":")[0])).toContain("button-name");
  });
});
