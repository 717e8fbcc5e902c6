import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { build } from "esbuild";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { lastRelease } from "./packaging/last-release.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const inRoot = (...parts) => resolve(root, ...parts);

/** Where the manifest points while it is developed, and what a build for a real host replaces it by. */
const DEVELOPMENT_URL = "https://localhost:3000";
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Four ways to build the same page:
 * - no `env`: the product, static files in dist/ for any HTTPS host (CAPAIAN_URL puts its address into the manifest);
 * - `intranet`: the same with office.js beside the page, for a network that does not reach Microsoft;
 * - `excel`: the product on https://localhost:3000 for a sideloaded add-in;
 * - `trial`: the workbench on http://localhost:3000 with the page inside it, without Excel.
 */
export default function configure(env = {}) {
  const trial = Boolean(env.trial);
  const served = trial || Boolean(env.excel);
  return {
    mode: served ? "development" : "production",
    context: root,
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: trial ? { ...pageEntry, ...trialEntries } : { ...pageEntry, ...installationEntry },
    output: {
      path: inRoot("dist"),
      filename: served ? "[name].js" : "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022" } },
        { test: /\.xlsx$/, type: "asset/resource" },
      ],
    },
    experiments: { css: true },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: "es2022", legalComments: "external" })],
      // The trial shows how fast the product is: with React as it is delivered, not as it is debugged.
      ...(trial ? { nodeEnv: "production" } : {}),
    },
    performance: { hints: false },
    plugins: [
      page(trial, Boolean(env.intranet)),
      trial ? workbench() : installation(),
      ...(served ? [] : [lastRelease]),
      staticFiles(),
      ownRecords,
    ],
    // Servers that run side by side (`npm start` and the browser tests) must not share one.
    cache: served ? { type: "filesystem", name: trial ? `trial-${env.trial}` : "excel" } : false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** One page for pane, ribbon commands and functions: they share one runtime. */
const pageEntry = { taskpane: inRoot("src/taskpane/index.ts") };

/** What an installation has and lacks, for whoever installs it. */
const installationEntry = { "periksa-pemasangan": inRoot("packaging/periksa-pemasangan/page.ts") };

const trialEntries = {
  workbench: inRoot("src/workbench/ui/index.tsx"),
  shim: inRoot("src/workbench/browser/shim.ts"),
};

/**
 * What a page may load. The hash is that of the empty string: Fluent's style engine opens empty style
 * elements and fills them by insertRule; without it the pane stands unstyled.
 */
function contentSecurity(scripts) {
  return [
    "default-src 'self'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(trial, intranet) {
  return new HtmlPlugin({
    filename: "taskpane.html",
    inject: "body",
    // At once behind office.js, which then finds the ribbon's actions when it asks for them.
    scriptLoading: "blocking",
    template: inRoot("src/taskpane/taskpane.html"),
    chunks: ["taskpane"],
    templateParameters: {
      contentSecurity: contentSecurity(trial || intranet ? "" : " https://appsforoffice.microsoft.com"),
      hostScripts: trial
        ? ["/shim.js", "/office-js/office.js"]
        : [intranet ? "office-js/office.js" : OFFICE_CDN],
    },
  });
}

function installation() {
  return new HtmlPlugin({
    filename: "periksa-pemasangan.html",
    template: inRoot("packaging/periksa-pemasangan/index.html"),
    chunks: ["periksa-pemasangan"],
  });
}

function workbench() {
  return new HtmlPlugin({
    filename: "index.html",
    template: inRoot("src/workbench/ui/index.html"),
    chunks: ["workbench"],
    templateParameters: { contentSecurity: contentSecurity(" 'wasm-unsafe-eval'") },
  });
}

const { version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

/** Where the build will be served from. */
const site = process.env.CAPAIAN_URL?.replace(/\/$/, "") ?? DEVELOPMENT_URL;

/** Files that are made from the product's own records (packaging/emitted-files.ts). */
const ownRecords = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("own records", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "own records", stage }, async () => {
        const { emittedFiles } = await evaluated("packaging/emitted-files.ts");
        for (const { name, text } of emittedFiles({ root, site, version }))
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
      });
    });
  },
};

/** What a module of ours exports: no loader runs here. */
async function evaluated(path) {
  const { outputFiles } = await build({
    ...{ entryPoints: [inRoot(path)], bundle: true, format: "esm", platform: "node", write: false },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function staticFiles() {
  const pointElsewhere = (content) => content.toString().replaceAll(DEVELOPMENT_URL, site);
  return new CopyPlugin({
    patterns: [
      { from: "assets/*.{png,css}", to: "assets/[name][ext]" },
      { from: "docs/panduan/gambar/*.png", to: "panduan/gambar/[name][ext]", noErrorOnMissing: true },
      { from: "manifest.xml", transform: pointElsewhere },
    ],
  });
}
