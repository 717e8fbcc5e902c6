import type { Parts } from "./parts";

/** Takes out what nothing points to any longer: the parts of deleted sheets. */
export function removeUnreachable(parts: Parts): void {
  const reached = new Set<string>();
  const visit = (path: string) => {
    for (const { target } of parts.relationships(path)) {
      if (reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit("");
  for (const path of parts.paths()) {
    const isOwn = path === "[Content_Types].xml" || /(^|\/)_rels\//.test(path);
    if (!isOwn && !reached.has(path)) parts.remove(path);
  }
}
