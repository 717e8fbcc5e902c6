export interface Finding {
  readonly isSound: boolean;
  readonly sentence: string;
}

/** What is asked of a reply. */
interface Reply {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}
type Load = (address: string) => Promise<Reply>;

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What an installation at `site` (without a slash at its end) has and lacks, as seen from this computer. */
export async function checkInstallation(site: string, load: Load): Promise<Finding[]> {
  const get = (name: string): Promise<Reply | null> => load(`${site}/${name}`).catch(() => null);
  const [page, manifest, functions, shortcuts] = await Promise.all(
    ["taskpane.html", "manifest.xml", "functions.json", "shortcuts.json"].map(get),
  );
  const html = page?.ok ? await page.text() : "";
  return [
    secure(site),
    reached("taskpane.html", page ?? null),
    fresh(page ?? null),
    await pointsHere(site, manifest ?? null),
    reached("functions.json", functions ?? null),
    openToOthers(functions ?? null, shortcuts ?? null),
    await officeThere(html, site, load),
  ];
}

function finding(isSound: boolean, sound: string, lacking: string): Finding {
  return { isSound, sentence: isSound ? sound : lacking };
}

function secure(site: string): Finding {
  return finding(
    site.startsWith("https://") || /^http:\/\/localhost\b/.test(site),
    "Alamatnya HTTPS, dan sertifikatnya dipercaya peramban ini.",
    "Alamatnya bukan HTTPS. Office menolak memuatnya: pasang sertifikat di server.",
  );
}

function reached(name: string, reply: Reply | null): Finding {
  const reason = reply === null ? "server tidak menjawab" : `server menjawab ${reply.status}`;
  return finding(
    reply?.ok === true,
    `${name} terbaca.`,
    `${name} tidak terbaca (${reason}). Salin semua isi zip ke alamat ini.`,
  );
}

function fresh(page: Reply | null): Finding {
  return finding(
    /no-cache|no-store|max-age=0\b/.test(page?.headers.get("cache-control") ?? ""),
    "taskpane.html selalu diambil baru, sehingga pembaruan sampai ke pemakai.",
    "taskpane.html boleh disimpan peramban: atur Cache-Control: no-cache, supaya pembaruan sampai ke pemakai.",
  );
}

async function pointsHere(site: string, manifest: Reply | null): Promise<Finding> {
  if (!manifest?.ok) return reached("manifest.xml", manifest);
  const address = /<SourceLocation DefaultValue="([^"]+)"/.exec(await manifest.text())?.[1] ?? "";
  return finding(
    address === `${site}/taskpane.html`,
    "manifest.xml menunjuk ke alamat ini.",
    `manifest.xml menunjuk ke ${address}, bukan ke alamat ini. Kemas lagi: npm run kemas -- ${site}`,
  );
}

/** Excel on the web reads both from a page of another origin. */
function openToOthers(functions: Reply | null, shortcuts: Reply | null): Finding {
  const isOpen = [functions, shortcuts].every(
    (reply) => reply?.headers.get("access-control-allow-origin") === "*",
  );
  return finding(
    isOpen,
    "functions.json dan shortcuts.json boleh dibaca Excel di web.",
    "functions.json atau shortcuts.json tanpa Access-Control-Allow-Origin: *. Fungsi dan tombol papan tik tidak muncul di Excel web; di desktop tidak berpengaruh.",
  );
}

async function officeThere(html: string, site: string, load: Load): Promise<Finding> {
  const isLocal = html.includes('src="office-js/office.js"');
  const address = isLocal ? `${site}/office-js/office.js` : OFFICE_CDN;
  const reply = await load(address).catch(() => null);
  return finding(
    reply?.ok === true,
    isLocal ? "office.js terbaca dari alamat ini." : "office.js terbaca dari Microsoft.",
    isLocal
      ? "office.js tidak ada di alamat ini: salin folder office-js dari zip."
      : `Komputer ini tidak mencapai ${new URL(OFFICE_CDN).host}. Izinkan di jaringan, atau kemas dengan --intranet.`,
  );
}
