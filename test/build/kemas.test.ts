import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../packaging/arguments";
import { toHtml } from "../../packaging/panduan/markdown";
import { panduanPages } from "../../packaging/panduan/pages";
import { checkInstallation } from "../../packaging/periksa-pemasangan/checks";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const SITE = "https://lkjip.contoh.go.id/capaian";

describe("npm run kemas", () => {
  it("takes an HTTPS address, with a folder or without, and the switch for an intranet", () => {
    expect(readArguments([`${SITE}/`])).toEqual({ site: SITE, isIntranet: false });
    expect(readArguments(["--intranet", "https://10.1.2.3"])).toEqual({
      site: "https://10.1.2.3",
      isIntranet: true,
    });
  });

  it.each([
    [[], /Pakai: npm run kemas/],
    [["lkjip.contoh.go.id"], /bukan alamat/],
    [["http://lkjip.contoh.go.id"], /hanya memuat add-in dari HTTPS/],
    [[SITE, "--intra"], /Pilihan --intra tidak dikenal/],
    [[`${SITE}?x=1`], /tidak boleh berisi \?/],
  ])("refuses %j with a sentence", (given, reason) => {
    expect(() => readArguments(given)).toThrow(reason);
  });
});

/** A server that answers as told; others are not there. */
function server(
  files: Readonly<Record<string, Partial<{ status: number; text: string; headers: Record<string, string> }>>>,
) {
  return (address: string): ReturnType<Parameters<typeof checkInstallation>[1]> => {
    const file = files[address.replace(`${SITE}/`, "")];
    if (!file) return Promise.reject(new TypeError("Failed to fetch"));
    const { status = 200, text = "", headers = {} } = file;
    return Promise.resolve({
      ...{ ok: status < 400, status },
      headers: { get: (name: string) => headers[name] ?? null },
      text: () => Promise.resolve(text),
    });
  };
}

const OPEN = { headers: { "access-control-allow-origin": "*" } };
const SOUND = {
  "taskpane.html": {
    headers: { "cache-control": "no-cache" },
    text: '<script src="https://appsforoffice…">',
  },
  "manifest.xml": { text: `<SourceLocation DefaultValue="${SITE}/taskpane.html" />` },
  "functions.json": OPEN,
  "shortcuts.json": OPEN,
  "https://appsforoffice.microsoft.com/lib/1/hosted/office.js": {},
};

async function lacking(files: Parameters<typeof server>[0], site = SITE): Promise<string[]> {
  const findings = await checkInstallation(site, server(files));
  return findings.filter(({ isSound }) => !isSound).map(({ sentence }) => sentence);
}

describe("periksa-pemasangan.html", () => {
  it("finds nothing in a sound installation", async () => {
    expect(await lacking(SOUND)).toEqual([]);
  });

  it("names what is missing and what to do about it", async () => {
    expect(await lacking({})).toHaveLength(6);
    expect(await lacking({ ...SOUND, "taskpane.html": { ...SOUND["taskpane.html"], status: 404 } })).toEqual([
      expect.stringMatching(/taskpane.html tidak terbaca \(server menjawab 404\). Salin semua isi zip/),
    ]);
    expect(await lacking({ ...SOUND, "taskpane.html": {} })).toEqual([
      expect.stringMatching(/Cache-Control: no-cache/),
    ]);
    const elsewhere = { text: '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html" />' };
    expect(await lacking({ ...SOUND, "manifest.xml": elsewhere })).toEqual([
      expect.stringMatching(/menunjuk ke https:\/\/localhost:3000.*npm run kemas/),
    ]);
    expect(await lacking({ ...SOUND, "functions.json": {} })).toEqual([
      expect.stringMatching(/Access-Control-Allow-Origin/),
    ]);
  });

  it("knows an intranet by its page, and whether office.js was copied", async () => {
    const page = { ...SOUND["taskpane.html"], text: '<script src="office-js/office.js"></script>' };
    expect(await lacking({ ...SOUND, "taskpane.html": page })).toEqual([
      expect.stringMatching(/office.js tidak ada di alamat ini/),
    ]);
    expect(await lacking({ ...SOUND, "taskpane.html": page, "office-js/office.js": {} })).toEqual([]);
  });
});

const packaged = (name: string) => readFileSync(join(ROOT, "packaging", name), "utf8");

describe("what lies beside the pages", () => {
  it("tells IIS, Apache and nginx the headers that periksa-pemasangan.html asks for, of the same files", () => {
    for (const name of ["server/web.config", "server/htaccess", "server/nginx.conf"]) {
      const settings = packaged(name);
      expect(settings, name).toMatch(/taskpane\.html[\s\S]*Cache-Control[\s\S]*no-cache/);
      expect(settings, name).toMatch(/functions[\s\S]*Access-Control-Allow-Origin/);
      expect(settings, name).toMatch(/shortcuts[\s\S]*Access-Control-Allow-Origin/);
    }
    const { window } = new JSDOM("");
    const iis = new window.DOMParser().parseFromString(packaged("server/web.config"), "application/xml");
    expect(iis.querySelector("parsererror")).toBeNull();
    const allowed = [...iis.querySelectorAll("location")].filter((place) =>
      place.querySelector('add[name="Access-Control-Allow-Origin"][value="*"]'),
    );
    expect(allowed.map((place) => place.getAttribute("path"))).toEqual([
      "functions.json",
      "functions.en.json",
      "shortcuts.json",
    ]);
  });

  it("registers the manifest under the id that it has, for this user alone, and can be read before it is run", () => {
    const [, id = ""] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(ROOT, "manifest.xml"), "utf8")) ?? [];
    for (const name of ["pasang/pasang-windows.ps1", "pasang/pasang-windows.reg"]) {
      const script = packaged(name);
      expect(script, name).toContain(id);
      expect(script, name).toMatch(/HK(CU|EY_CURRENT_USER)/);
      expect(script, name).not.toMatch(
        /HKLM|HKEY_LOCAL_MACHINE|RunAs|Invoke-Expression|iex |DownloadString|http/i,
      );
      expect(script.split("\n").length, name).toBeLessThan(30);
    }
  });

  it("signs only with a certificate that the office has, and says when there is none", () => {
    const script = packaged("pasang/tanda-tangani.ps1");
    expect(script).toContain("Cert:\\CurrentUser\\My -CodeSigningCert");
    expect(script).toMatch(/Count -ne 1[\s\S]*exit 1[\s\S]*Set-AuthenticodeSignature/);
    expect(script).not.toContain("New-SelfSignedCertificate");
  });
});

describe("the handbook", () => {
  const pages = panduanPages(join(ROOT, "docs/panduan"), "1.0.0");

  it("leads from page to page, to headings and pictures that there are", () => {
    const names = pages.map(({ name }) => name);
    for (const { name, html } of pages) {
      const links = [...html.matchAll(/href="([^"#]+\.html)"/g)].map(([, to]) => to);
      expect(
        links.filter((to) => !names.includes(to ?? "")),
        name,
      ).toEqual([]);
      const pictures = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, source]) => source ?? "");
      expect(
        pictures.filter((own) => !existsSync(join(ROOT, "docs/panduan", own))),
        name,
      ).toEqual([]);
      expect(html).not.toContain("{{");
    }
  });

  it("prints functions, scales and methods from the product's own records", () => {
    const page = (name: string) => pages.find((own) => own.name === name)?.html ?? "";
    expect(page("fungsi.html")).toContain('<h2 id="indikator">INDIKATOR</h2>');
    expect(page("aturan.html")).toContain("Empat tingkat (Sumatera Selatan)");
  });

  it("shows text as it is written: no sign of a text becomes markup", () => {
    expect(toHtml("Tulis `a<b` & **tebal** <script>")).toBe(
      "<p>Tulis <code>a&lt;b</code> &amp; <strong>tebal</strong> &lt;script&gt;</p>",
    );
    expect(toHtml("| A | B |\n| --- | --- |\n| 1 | `x` |")).toContain("<td><code>x</code></td>");
  });
});
