import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { join } from "node:path";
import { expect, it } from "vitest";
import { namedIcons } from "../../packaging/ikon/named-icons";
import * as ikon from "../../packaging/ikon";

const ROOT = join(import.meta.dirname, "../..");

/** Who renews Fluent learns here that a component of it draws an icon which packaging/ikon does not have yet. */
it("every icon that the pane or an installed component of Fluent names is there", () => {
  const named = namedIcons(ROOT);
  expect(named).toEqual(expect.arrayContaining(["WarningFilled", "bundleIcon", "ZoomIn16Regular"]));
  expect(named.filter((name) => !(name in ikon))).toEqual([]);
});

it("an icon is read out only where it has a name", () => {
  const drawn = (props: object) => renderToStaticMarkup(createElement(ikon.Warning16Regular, props));
  expect(drawn({})).toMatch(/^<svg [^>]*viewBox="0 0 16 16"[^>]*><path d="M/);
  expect(drawn({})).toContain('aria-hidden="true"');
  expect(drawn({ title: "Awas" })).toContain('role="img"');
  expect(drawn({ title: "Awas" })).not.toContain("aria-hidden");
});
