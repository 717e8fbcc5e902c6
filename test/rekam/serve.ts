/**
 * `npm run rekam`: builds and serves the recorder, an add-in of its own that asks a real Excel what only Excel
 * knows. Nothing of it goes anywhere but onto the screen: the person saves what it shows.
 */
import { build } from "esbuild";
import { createReadStream, existsSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttps } from "node:https";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { localCertificate } from "../../packaging/certificate.js";

const PORT = Number(process.env.PORT ?? 3100);
const TARGET = join(import.meta.dirname, "../../dist/rekam");

const HTML = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self' blob:; style-src 'self' 'unsafe-inline'">
<title>Rekam</title>
<script src="office-js/office.js"></script>
<script defer src="page.js"></script>
</head>
<body>
<h1>Rekam jawaban Excel</h1>
<p id="keadaan" role="status">Menunggu Excel…</p>
<p><button id="rekam" type="button" disabled>Rekam</button> <a id="simpan" download="rekaman.json" hidden>Simpan berkas</a></p>
<p><label>Rekaman<br><textarea id="hasil" rows="12" cols="40" readonly></textarea></label></p>
<p><button id="salin" type="button">Coba salin</button> <span id="salinan" role="status"></span></p>
<p><label>Tersimpankah berkas lewat "Simpan berkas"?
<select id="unduh"><option value="">belum dicoba</option><option>ya</option><option>tidak</option></select></label></p>
</body>
</html>
`;

const manifest = (address: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>1b9f5a53-8d2e-4f0b-9a8c-6f2d6f1e7c31</Id>
  <Version>0.1.0.0</Version>
  <ProviderName>Capaian</ProviderName>
  <DefaultLocale>id-ID</DefaultLocale>
  <DisplayName DefaultValue="Capaian: rekam" />
  <Description DefaultValue="Mencatat jawaban Excel atas panggilan yang dipakai Capaian. Tanpa jaringan." />
  <IconUrl DefaultValue="${address}/capaian-32.png" />
  <HighResolutionIconUrl DefaultValue="${address}/capaian-64.png" />
  <SupportUrl DefaultValue="${address}/rekam.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="1.12" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address}/rekam.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;

/** Builds the page and its manifest, which says at which address Excel finds it. */
export async function buildRecorder(target: string, address: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, "page.ts")],
    bundle: true,
    format: "iife",
    target: "es2020",
    outfile: join(target, "page.js"),
  });
  const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
  await cp(officeJs, join(target, "office-js"), { recursive: true });
  const assets = join(import.meta.dirname, "../../assets");
  for (const icon of ["capaian-32.png", "capaian-64.png"]) await cp(join(assets, icon), join(target, icon));
  await writeFile(join(target, "rekam.html"), HTML);
  await writeFile(join(target, "manifest.xml"), manifest(address));
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** From then on `dist/rekam` stands, whatever becomes of serving it. */
async function serve(): Promise<void> {
  const { options, note } = await localCertificate();
  const address = `${options ? "https" : "http"}://localhost:${PORT}`;
  await buildRecorder(TARGET, address);
  if (note) console.error(note);
  const server = options ? createHttps(options, answer) : createHttp(answer);
  server.on("error", ({ message, code }: NodeJS.ErrnoException) => {
    console.error(
      code === "EADDRINUSE"
        ? `Pintu ${PORT} sudah dipakai program lain: hentikan programnya, atau jalankan dengan PORT=${PORT + 1}.`
        : message,
    );
    process.exit(1);
  });
  server.listen(PORT, "localhost", () => {
    console.log(`Perekam: ${address}/rekam.html`);
    console.log(`Pasang di Excel: ${join(TARGET, "manifest.xml")} (lihat docs/uji-excel.md)`);
  });
}

function answer({ url = "/" }: IncomingMessage, response: ServerResponse): void {
  const file = join(TARGET, normalize(new URL(url, "http://localhost").pathname));
  if (!file.startsWith(TARGET) || !existsSync(file) || extname(file) === "") {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
  createReadStream(file).pipe(response);
}

if (process.argv[1]?.endsWith("serve.ts")) await serve();
