import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { COMMANDS, RIBBON } from "../../src/commands/commands";
import { id } from "../../src/locale/id";

const ROOT = join(import.meta.dirname, "../..");
const BASE = "https://localhost:3000/";
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const { window } = new JSDOM("");
const document = new window.DOMParser().parseFromString(source, "application/xml");

/** Orders that Office checks: "Find the proper order of manifest elements" in the Office Add-ins documentation. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  "VersionOverrides>Hosts>Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const all = (selector: string) => [...document.querySelectorAll(selector)];
const byTag = (tag: string) => [...document.getElementsByTagName(tag)];
/** By name without its prefix, which selectors do not find. */
const local = (name: string, parent = "") =>
  [...document.getElementsByTagNameNS("*", name)].filter(
    (element) => !parent || element.parentElement?.localName === parent,
  );
const text = (tag: string) => byTag(tag)[0]?.textContent ?? "";
const valueOf = (element: Element) =>
  element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "";
/** The text itself and its overrides for other languages. */
const wordings = (element: Element) => [valueOf(element), ...[...element.children].map(valueOf)];
const resource = (resid: string) => document.querySelector(`[id="${resid}"]`);

function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileOf(url: string): string {
  const path = url.slice(BASE.length);
  if (/^functions\./.test(path)) return join(ROOT, "src/functions/metadata.ts");
  if (path === "taskpane.html") return join(ROOT, "src/taskpane/taskpane.html");
  return join(ROOT, path.startsWith("assets/") ? path : `assets/${path}`);
}

describe("manifest.xml", () => {
  it("is well-formed XML", () => {
    expect(byTag("parsererror").map((error) => error.textContent)).toEqual([]);
  });

  it.each(Object.keys(ORDER))("keeps the order that Office checks in %s", (selector) => {
    const order = ORDER[selector]!;
    const elements = selector.includes(":") ? byTag(selector) : all(selector);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const places = [...element.children].map((child) => order.indexOf(child.tagName));
      expect(places, `${element.tagName} holds an element out of place`).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it("keeps texts within the limits of Office", () => {
    const limits: [Element[], number][] = [
      [byTag("DisplayName"), 125],
      [[byTag("Description")[0]!], 250],
      [local("String", "ShortStrings"), 125],
      [local("String", "LongStrings"), 250],
      [byTag("ProviderName"), 125],
    ];
    for (const [elements, limit] of limits) {
      expect(elements.length).toBeGreaterThan(0);
      for (const element of elements) {
        for (const wording of wordings(element)) expect(wording.length, wording).toBeLessThanOrEqual(limit);
      }
    }
  });

  it("names only resources that exist, by names of at most 32 characters, each defined once", () => {
    const names = all("[resid]").map((element) => element.getAttribute("resid")!);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(resource(name), name).not.toBeNull();
      expect(name.length).toBeLessThanOrEqual(32);
    }
    const defined = all("Resources [id]").map((element) => element.getAttribute("id")!);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(names)].sort()).toEqual([...defined].sort());
  });

  it("overrides every text for another language, and none for its own", () => {
    // The namespace of the functions is no text: formulas hold it in every language.
    const strings = local("String").filter((element) => element.id !== "Functions.Namespace");
    const texts = [...byTag("DisplayName"), byTag("Description")[0]!, ...strings];
    for (const element of texts) {
      const locales = [...element.children].map((child) => child.getAttribute("Locale"));
      expect(locales, valueOf(element)).toEqual(["en-US"]);
      expect(locales).not.toContain(text("DefaultLocale"));
    }
  });

  it("runs pane, ribbon commands and functions in one page", () => {
    const page = all("Runtime")[0]!.getAttribute("resid");
    expect(all("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
    expect(all("FunctionFile")[0]!.getAttribute("resid")).toBe(page);
    expect(all("Page > SourceLocation")[0]!.getAttribute("resid")).toBe(page);
    expect(all("Action SourceLocation")[0]!.getAttribute("resid")).toBe(page);
    expect(valueOf(resource(page!)!)).toBe(valueOf(all("DefaultSettings > SourceLocation")[0]!));
  });

  it("asks for what LTSC 2021 has, and no more", () => {
    const sets = byTag("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.12", "SharedRuntime 1.1"]);
  });

  it("offers the commands under their own names and labels", () => {
    const buttons = all("FunctionName").map((name) => {
      const control = name.closest("Control")!;
      const label = resource(control.querySelector("Label")!.getAttribute("resid")!)!;
      const picture = resource(control.getElementsByTagNameNS("*", "Image")[0]!.getAttribute("resid")!)!;
      return [name.textContent, valueOf(label), valueOf(picture).split("/").at(-1)];
    });
    expect(buttons).toEqual(
      Object.values(COMMANDS).flatMap(({ name, labelKey, icon }) =>
        icon === null ? [] : [[name, id[labelKey], `${icon}-16.png`]],
      ),
    );
    expect(buttons.map(([name]) => name)).toEqual(RIBBON);
  });

  it("points at pages and pictures that exist", () => {
    const urls = source.match(/https:\/\/localhost:3000[^"]*/g)!;
    for (const url of urls) {
      expect(url.length).toBeLessThanOrEqual(2048);
      expect(existsSync(fileOf(url)), url).toBe(true);
    }
  });

  it("has every icon in the size it says", () => {
    const sized = local("Image", "Icon").map((image): [string, number] => [
      valueOf(resource(image.getAttribute("resid")!)!),
      Number(image.getAttribute("size")),
    ]);
    const [small, large] = [valueOf(byTag("IconUrl")[0]!), valueOf(byTag("HighResolutionIconUrl")[0]!)];
    for (const [url, size] of [...sized, [small, 32] as const, [large, 64] as const]) {
      expect(pngSize(fileOf(url)), url).toEqual([size, size]);
    }
    expect(all("Icon").length).toBeGreaterThan(0);
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });
});
