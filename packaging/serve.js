/**
 * `npm start` and `npm run dev-server`: builds the page, serves it, and builds it again when a source changes. A file server
 * is all that is needed: nothing is reloaded by itself, since a workbook may be open in the page.
 */
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../webpack.config.js";
import { localCertificate } from "./certificate.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OFFICE_JS = join(ROOT, "node_modules/@microsoft/office-js/dist");

/** "excel", or "trial", whose second word names the build: servers that run side by side must not share one. */
const [kind = "trial", name = "true"] = process.argv.slice(2);
const isTrial = kind !== "excel";
const port = Number(process.env.PORT ?? 3000);
const output = join(ROOT, "node_modules/.cache/capaian", isTrial ? `trial-${name}` : "excel");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

const say = (sentence) => process.stdout.write(`${sentence}\n`);
const begun = Date.now();
say("Menyiapkan halaman: bangunan pertama sekitar 10 detik, berikutnya lebih cepat.");

/** Answers wait until the page stands. */
let stands;
let built = new Promise((resolve) => (stands = resolve));
let isFirst = true;

const configuration = await configure({ [kind]: name });
const compiler = webpack({ ...configuration, output: { ...configuration.output, path: output } });
compiler.hooks.watchRun.tap("serve", () => {
  if (!isFirst) built = new Promise((resolve) => (stands = resolve));
});
compiler.watch({ ignored: /node_modules/ }, (error, stats) => {
  if (error || stats.hasErrors()) process.stderr.write(`${error ?? stats.toString("errors-only")}\n`);
  else if (isFirst)
    say(
      `Siap dalam ${((Date.now() - begun) / 1000).toFixed(1).replace(".", ",")} detik. Buka alamat di atas.`,
    );
  isFirst = false;
  stands();
});

async function answer({ url = "/", headers }, reply) {
  await built;
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const file = path.startsWith("/office-js/")
    ? join(OFFICE_JS, path.slice("/office-js".length))
    : join(output, path === "/" ? "index.html" : path);
  try {
    const { mtimeMs, size } = await stat(file);
    const version = `"${mtimeMs}-${size}"`;
    if (headers["if-none-match"] === version) return void reply.writeHead(304).end();
    const content = await readFile(file);
    reply.writeHead(200, {
      ETag: version,
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-cache",
      ...(isTrial ? {} : { "Access-Control-Allow-Origin": "*" }),
    });
    reply.end(content);
  } catch {
    reply.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    reply.end(`${path} tidak ada.`);
  }
}

const handle = (request, reply) =>
  void answer(request, reply).catch(() => reply.writeHead(400).end("Alamatnya tidak terbaca."));
const { options, note } = isTrial ? { options: null, note: null } : await localCertificate();
if (note) process.stderr.write(`${note}\n`);
const server = options ? createHttps(options, handle) : createHttp(handle);
server.on("error", (error) => {
  const isTaken = error.code === "EADDRINUSE";
  process.stderr.write(
    isTaken
      ? `Pintu ${port} sudah dipakai program lain: hentikan programnya, atau jalankan dengan PORT=${port + 1}.\n`
      : `${error.message}\n`,
  );
  process.exit(1);
});
server.listen(port, "localhost", () =>
  say(
    isTrial
      ? `Buku kerja uji coba: http://localhost:${server.address().port}`
      : `Panel: ${options ? "https" : "http"}://localhost:${port}/taskpane.html`,
  ),
);
