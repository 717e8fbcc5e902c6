import { placeOf } from "./check-shapes";

/** What no schema can say of a manifest. */
export interface Facts {
  /** Names of functions that the page has for buttons and menus. */
  readonly commands: readonly string[];
  /** The address that the add-in is served from; null while it is developed. */
  readonly site: string | null;
}

type Check = (manifest: Document, facts: Facts) => string[];

const all = (manifest: Document, selector: string): Element[] => [...manifest.querySelectorAll(selector)];
const byTag = (manifest: Document, tag: string): Element[] => [...manifest.getElementsByTagName(tag)];
const valuesOf = (element: Element): string[] =>
  ["DefaultValue", "Value", "Url"].flatMap((name) => element.getAttribute(name) ?? []);
const residOf = (element: Element | undefined): string => element?.getAttribute("resid") ?? "";

/** Every name of a resource leads to one, every resource is named, none twice. */
const resources: Check = (manifest) => {
  const defined = all(manifest, "Resources [id]").map((element) => element.getAttribute("id") ?? "");
  const named = all(manifest, "[resid]");
  return [
    ...named
      .filter((element) => !defined.includes(residOf(element)))
      .map((element) => `${placeOf(element)}: resid “${residOf(element)}” tidak ada di Resources.`),
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => `Resources: id “${id}” ditulis dua kali.`),
    ...defined
      .filter((id) => !named.some((element) => residOf(element) === id))
      .map((id) => `Resources: “${id}” tidak dipakai.`),
  ];
};

/** Pane, commands and functions run in one page, which lives as long as the workbook is open. */
const oneRuntime: Check = (manifest) => {
  const [runtime] = all(manifest, "Runtimes > Runtime");
  if (!runtime) return ["Runtimes tidak ada: panel, pita, dan fungsi memerlukan satu runtime bersama."];
  const page = residOf(runtime);
  const others = all(manifest, "FunctionFile, Page > SourceLocation, Action > SourceLocation");
  const sets = all(manifest, "OfficeApp > Requirements Set").map((set) => set.getAttribute("Name"));
  return [
    ...(runtime.getAttribute("lifetime") === "long" ? [] : ['Runtime: lifetime harus "long".']),
    ...(sets.includes("SharedRuntime") ? [] : ["Requirements: SharedRuntime 1.1 tidak diminta."]),
    ...others
      .filter((element) => residOf(element) !== page)
      .map((element) => `${placeOf(element)}: harus halaman yang sama dengan Runtime (${page}).`),
  ];
};

/** All lies on one host, which is the one that is asked for. */
const oneSite: Check = (manifest, { site }) => {
  const addresses = [...all(manifest, "*")].flatMap(valuesOf).filter((value) => /^https?:/.test(value));
  const origins = new Set(addresses.filter((own) => URL.canParse(own)).map((own) => new URL(own).origin));
  const long = addresses.filter((own) => own.length > 2048);
  return [
    ...long.map((own) => `Alamat terlalu panjang (${own.length} huruf): ${own.slice(0, 40)}….`),
    ...(origins.size > 1 ? [`Alamat menunjuk beberapa tempat: ${[...origins].join(", ")}.`] : []),
    ...(site === null
      ? []
      : addresses
          .filter((own) => !own.startsWith(`${site}/`))
          .map((own) => `${own} tidak berada di ${site}.`)),
  ];
};

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const icons: Check = (manifest) =>
  all(manifest, "Icon").flatMap((icon) => {
    const sizes = [...icon.children].map((image) => Number(image.getAttribute("size")));
    const missing = SIZES.filter((size) => !sizes.includes(size));
    const wrong = [...icon.children].filter(
      (image) => !residOf(image).endsWith(`.${image.getAttribute("size") ?? ""}`),
    );
    return [
      ...(missing.length === 0 ? [] : [`${placeOf(icon)}: ukuran ${missing.join(", ")} tidak ada.`]),
      ...wrong.map(
        (image) =>
          `${placeOf(icon)}: ${residOf(image)} bukan gambar berukuran ${image.getAttribute("size") ?? ""}.`,
      ),
    ];
  });

/** The default language is written once; every text has its English, which no formula's namespace has. */
const languages: Check = (manifest) => {
  const own = byTag(manifest, "DefaultLocale")[0]?.textContent ?? "";
  const namespace = residOf(all(manifest, "Namespace")[0]);
  const texts = [
    ...byTag(manifest, "DisplayName"),
    ...byTag(manifest, "Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...byTag(manifest, "bt:String"),
  ];
  return texts.flatMap((element) => {
    const locales = [...element.children].map((child) => child.getAttribute("Locale") ?? "");
    if (locales.includes(own))
      return [`${placeOf(element)}: ${own} sudah bahasa bakunya; Override-nya dibuang.`];
    if (element.getAttribute("id") === namespace)
      return locales.length === 0
        ? []
        : [`${placeOf(element)}: nama ruang fungsi tidak boleh berbeda bahasa.`];
    return locales.includes("en-US") ? [] : [`${placeOf(element)}: teks en-US tidak ada.`];
  });
};

const namespaces: Check = (manifest) => {
  const [namespace] = all(manifest, "Namespace");
  if (!namespace) return [];
  const name = manifest.querySelector(`[id="${residOf(namespace)}"]`)?.getAttribute("DefaultValue") ?? "";
  return /^[A-Z][A-Z0-9]{1,31}$/i.test(name) ? [] : [`Namespace “${name}”: hanya huruf dan angka.`];
};

/** Buttons call what the page has, and every control has an id of its own. */
const controls: Check = (manifest, { commands }) => {
  const ids = all(manifest, "Control, Item, Group").map((element) => element.getAttribute("id") ?? "");
  const called = byTag(manifest, "FunctionName").map((element) => (element.textContent ?? "").trim());
  return [
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `Control: id “${id}” dipakai dua kali.`),
    ...called
      .filter((name) => !commands.includes(name))
      .map((name) => `FunctionName “${name}” bukan perintah yang ada.`),
    ...commands
      .filter((name) => !called.includes(name))
      .map((name) => `Perintah “${name}” tidak ada tombol atau menunya.`),
  ];
};

/** What Office LTSC 2021 has; above it an office would not see the add-in at all. */
const FLOOR: Readonly<Record<string, number>> = { ExcelApi: 12, SharedRuntime: 1 };

const requirements: Check = (manifest) =>
  all(manifest, "OfficeApp > Requirements Set").flatMap((set) => {
    const [name, version] = [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""];
    const highest = FLOOR[name];
    if (highest === undefined) return [`Requirements: ${name} tidak boleh disyaratkan.`];
    return Number(version.split(".")[1]) <= highest
      ? []
      : [`Requirements: ${name} ${version} melebihi Office LTSC 2021 (1.${highest}).`];
  });

/** Whoever is new is led to the handbook. */
const handbook: Check = (manifest) => {
  const learn = manifest.querySelector(`[id="${residOf(all(manifest, "LearnMoreUrl")[0])}"]`);
  const addresses = [...byTag(manifest, "SupportUrl"), ...(learn ? [learn] : [])];
  return addresses
    .filter((element) => !(element.getAttribute("DefaultValue") ?? "").includes("/panduan/"))
    .map((element) => `${placeOf(element)}: harus menunjuk ke buku panduan.`);
};

const CHECKS: readonly Check[] = [
  resources,
  oneRuntime,
  oneSite,
  icons,
  languages,
  namespaces,
  controls,
  requirements,
  handbook,
];

export function checkRules(manifest: Document, facts: Facts): string[] {
  return CHECKS.flatMap((check) => check(manifest, facts));
}
