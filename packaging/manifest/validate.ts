import { JSDOM } from "jsdom";
import { checkRules, type Facts } from "./check-rules";
import { checkShapes } from "./check-shapes";

/** What is wrong with a manifest, in sentences that name the place; empty where Office would take it. */
export function validateManifest(xml: string, facts: Facts): string[] {
  const { window } = new JSDOM("");
  const manifest = new window.DOMParser().parseFromString(xml, "application/xml");
  const [broken] = manifest.getElementsByTagName("parsererror");
  if (broken) return [`Bukan XML yang utuh: ${(broken.textContent ?? "").split("\n")[0] ?? ""}`];
  const shapes = checkShapes(manifest.documentElement);
  return shapes.length > 0 ? shapes : checkRules(manifest, facts);
}
