import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { validateManifest } from "../../packaging/manifest/validate";
import { ALL_COMMANDS, CELL_MENU, RIBBON } from "../../src/commands/commands";
import { SHORTCUTS } from "../../src/commands/shortcuts";
import { en } from "../../src/locale/en";
import { id } from "../../src/locale/id";

const ROOT = join(import.meta.dirname, "../..");
const BASE = "https://localhost:3000/";
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const facts = { commands: [...RIBBON, ...CELL_MENU], site: null };
const { window } = new JSDOM("");
const manifest = new window.DOMParser().parseFromString(source, "application/xml");
const resource = (resid: string) => manifest.querySelector(`[id="${resid}"]`);

/** Each with one fault, and what must be said of it. */
const FAULTS: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ["not closed", "</Hosts>", "", /^Bukan XML yang utuh/],
  ["version of three parts", "<Version>1.0.0.0<", "<Version>1.0.0<", /^Version: isi “1.0.0” tidak sah/],
  ["version 0", "<Version>1.0.0.0<", "<Version>0.1.0.0<", /^Version: isi “0.1.0.0” tidak sah/],
  ["id that is none", /<Id>[^<]+</, "<Id>capaian<", /^Id: isi “capaian” tidak sah/],
  [
    "support address without TLS",
    '<SupportUrl DefaultValue="https:',
    '<SupportUrl DefaultValue="http:',
    /^SupportUrl: DefaultValue="http:.* tidak sah/,
  ],
  ["no support address", /<SupportUrl[^>]*>/, "", /<SupportUrl> tidak ada/],
  [
    "elements out of order",
    /(<IconUrl[^>]*>)\s*(<HighResolutionIconUrl[^>]*>)/,
    "$2$1",
    /<IconUrl> harus mendahului <HighResolutionIconUrl>/,
  ],
  [
    "functions behind the form factor",
    /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)([\s\S]*<\/DesktopFormFactor>)/,
    "$2$1",
    /<AllFormFactors> harus mendahului <DesktopFormFactor>/,
  ],
  ["unknown permission", "ReadWriteDocument", "ReadWriteAll", /^Permissions: isi “ReadWriteAll” tidak sah/],
  ["unknown element", "<GetStarted>", "<Wizard/><GetStarted>", /<Wizard> tidak boleh di sini/],
  [
    "resource that is not there",
    'resid="Hitung.Label"',
    'resid="Hitung.Nama"',
    /resid “Hitung.Nama” tidak ada di Resources/,
  ],
  [
    "resource named twice",
    '<bt:String id="Panel.Label"',
    '<bt:String id="Hitung.Label"',
    /id “Hitung.Label” ditulis dua kali/,
  ],
  ["short runtime", 'lifetime="long"', 'lifetime="short"', /lifetime harus "long"/],
  [
    "functions on a page of their own",
    /(<Page>\s*<SourceLocation resid=)"Taskpane.Url"/,
    '$1"GetStarted.Url"',
    /Page.*|SourceLocation: harus halaman yang sama dengan Runtime/,
  ],
  ["no shared runtime asked for", /<Set Name="SharedRuntime"[^>]*>/, "", /SharedRuntime 1.1 tidak diminta/],
  [
    "more than LTSC 2021 has",
    'Name="ExcelApi" MinVersion="1.12"',
    'Name="ExcelApi" MinVersion="1.17"',
    /ExcelApi 1.17 melebihi Office LTSC 2021/,
  ],
  [
    "keys required of the host",
    "</Sets>",
    '<Set Name="KeyboardShortcuts" MinVersion="1.1" /></Sets>',
    /KeyboardShortcuts tidak boleh disyaratkan/,
  ],
  ["icon without a size", /<bt:Image size="80" resid="Hitung.80" \/>/, "", /ukuran 80 tidak ada/],
  [
    "label too long",
    'DefaultValue="Mengapa angka ini?"',
    `DefaultValue="${"Mengapa ".repeat(20)}"`,
    /DefaultValue="Mengapa .*160 huruf.* tidak sah/,
  ],
  [
    "override of its own language",
    '<bt:Override Locale="en-US" Value="Report"',
    '<bt:Override Locale="id-ID" Value="Report"',
    /id-ID sudah bahasa bakunya/,
  ],
  [
    "language without a country",
    'Locale="en-US" Value="Report"',
    'Locale="en" Value="Report"',
    /Locale="en" tidak sah/,
  ],
  [
    "text without its English",
    '<bt:Override Locale="en-US" Value="Report" />',
    "",
    /Laporan.Label: teks en-US tidak ada/,
  ],
  [
    "button that calls nothing",
    "<FunctionName>periksaSel<",
    "<FunctionName>periksaSemua<",
    /FunctionName “periksaSemua” bukan perintah yang ada/,
  ],
  [
    "two controls of one id",
    'id="Capaian.PeriksaSel"',
    'id="Capaian.Mengapa"',
    /id “Capaian.Mengapa” dipakai dua kali/,
  ],
  [
    "menu on no cell",
    'id="ContextMenuCell"',
    'id="ContextMenuRow"',
    /OfficeMenu ContextMenuRow: id="ContextMenuRow" tidak sah/,
  ],
  [
    "namespace with a dot",
    'id="Functions.Namespace" DefaultValue="CAPAIAN"',
    'id="Functions.Namespace" DefaultValue="CAPAIAN.GO"',
    /Namespace “CAPAIAN.GO”: hanya huruf dan angka/,
  ],
  [
    "file on another host",
    "https://localhost:3000/functions.json",
    "https://contoh.go.id/functions.json",
    /beberapa tempat: https:\/\/localhost:3000, https:\/\/contoh.go.id/,
  ],
  ["newcomer led elsewhere", "panduan/mulai.html", "taskpane.html", /harus menunjuk ke buku panduan/],
];

describe("manifest.xml", () => {
  it("keeps to the published order, limits and rules", () => {
    expect(validateManifest(source, facts)).toEqual([]);
  });

  it.each(FAULTS)("is refused with a reason: %s", (_, sound, faulty, reason) => {
    const spoiled = source.replace(sound, faulty);
    expect(spoiled).not.toBe(source);
    const problems = validateManifest(spoiled, facts);
    expect(
      problems.some((problem) => reason.test(problem)),
      problems.join("\n"),
    ).toBe(true);
  });

  it("is refused for release where it points elsewhere than it will be served from", () => {
    const [first] = validateManifest(source, { ...facts, site: "https://lkjip.contoh.go.id" });
    expect(first).toMatch(/localhost:3000.* tidak berada di https:\/\/lkjip.contoh.go.id/);
  });

  it("offers the commands of the list under their own labels, in its order", () => {
    const buttons = [...manifest.getElementsByTagName("FunctionName")].map((name) => {
      const control = name.closest("Control[id],Item")!;
      const label = resource(control.querySelector("Label")!.getAttribute("resid")!)!;
      return [name.textContent, label.getAttribute("DefaultValue"), label.children[0]!.getAttribute("Value")];
    });
    const wanted = [...RIBBON, ...CELL_MENU].map((name) => {
      const { labelKey } = ALL_COMMANDS.find((own) => own.name === name)!;
      return [name, id[labelKey], en[labelKey]];
    });
    expect(buttons.sort()).toEqual(wanted.sort());
    expect(buttons.length).toBe(9);
  });

  it("gives keys to commands that buttons or menus have too, each its own", () => {
    expect(new Set(SHORTCUTS.map(({ keys }) => keys)).size).toBe(SHORTCUTS.length);
    for (const { name, keys } of SHORTCUTS) {
      expect(facts.commands).toContain(name);
      expect(keys).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    }
  });

  it("points at pictures that exist, in the size that it says", () => {
    const images = [...manifest.querySelectorAll("Icon > *")].map((image): [string, number] => [
      resource(image.getAttribute("resid")!)!.getAttribute("DefaultValue")!,
      Number(image.getAttribute("size")),
    ]);
    const urlOf = (tag: string) => manifest.getElementsByTagName(tag)[0]!.getAttribute("DefaultValue")!;
    const all = [...images, [urlOf("IconUrl"), 32] as const, [urlOf("HighResolutionIconUrl"), 64] as const];
    for (const [url, size] of all) {
      const file = join(ROOT, url.slice(BASE.length));
      expect(existsSync(file), url).toBe(true);
      const bytes = readFileSync(file);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], url).toEqual([size, size]);
    }
  });
});
