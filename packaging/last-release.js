import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a release lists its scripts and styles, and those of the one before. */
const LIST = "release.json";

/**
 * Scripts and styles of the release before stay for one more: a page that a browser took from its cache, or a pane that
 * is open, still asks for them. What is older goes. Building the same release again is no new release.
 */
export const lastRelease = {
  apply(compiler) {
    let release = { now: [], before: [] };
    // Before what is old is cleaned away, which comes last in this hook.
    compiler.hooks.emit.tap("last release", ({ assets }) => {
      const now = Object.keys(assets)
        .filter((name) => /\.(js|css)$/.test(name))
        .sort();
      const last = readList(compiler.outputPath);
      release = { now, before: isSame(last.now, now) ? last.before : last.now };
    });
    compiler.options.output.clean = { keep: (name) => release.before.includes(name) };
    compiler.hooks.afterEmit.tap("last release", () =>
      writeFileSync(join(compiler.outputPath, LIST), JSON.stringify(release)),
    );
  },
};

/** A folder that was built by nobody, or in another form, knows no release. */
function readList(folder) {
  const file = join(folder, LIST);
  const { now = [], before = [] } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return { now, before };
}

function isSame(names, others) {
  return names.join() === others.join();
}
