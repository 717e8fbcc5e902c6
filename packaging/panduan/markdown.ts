/** The few signs of Markdown that the handbook uses, as HTML; anything else stands as it is written. */
export function toHtml(markdown: string): string {
  return blocksOf(markdown.replace(/\r/g, "")).map(blockHtml).join("\n");
}

function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  for (const part of text.split(/(^```[\s\S]*?^```$)/m))
    if (part.startsWith("```")) blocks.push(part);
    else blocks.push(...part.split(/\n{2,}/).filter((block) => block.trim() !== ""));
  return blocks.map((block) => block.trim());
}

function blockHtml(block: string): string {
  const heading = /^(#{1,3}) (.+)$/.exec(block);
  if (heading) return headingHtml(heading[1]?.length ?? 1, heading[2] ?? "");
  if (block.startsWith("```"))
    return `<pre><code>${escapeHtml(block.split("\n").slice(1, -1).join("\n"))}</code></pre>`;
  if (block.startsWith("|")) return tableHtml(block.split("\n"));
  if (/^[-*] /.test(block)) return listHtml("ul", block, /^[-*] /);
  if (/^\d+\. /.test(block)) return listHtml("ol", block, /^\d+\. /);
  const picture = /^!\[([^\]]*)\]\(([^)]+)\)$/.exec(block);
  if (picture) return pictureHtml(picture[1] ?? "", picture[2] ?? "");
  return block.startsWith("<") ? block : `<p>${inlineHtml(block.replace(/\n/g, " "))}</p>`;
}

function headingHtml(level: number, text: string): string {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `<h${level} id="${id}">${inlineHtml(text)}</h${level}>`;
}

function pictureHtml(text: string, source: string): string {
  return `<figure><img src="${source}" alt="${escapeHtml(text)}" /><figcaption>${inlineHtml(text)}</figcaption></figure>`;
}

function listHtml(tag: "ul" | "ol", block: string, sign: RegExp): string {
  const items: string[] = [];
  for (const line of block.split("\n"))
    if (sign.test(line)) items.push(line.replace(sign, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  return `<${tag}>\n${items.map((item) => `<li>${inlineHtml(item)}</li>`).join("\n")}\n</${tag}>`;
}

function tableHtml(lines: readonly string[]): string {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => inlineHtml(cell.trim())),
  );
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells, "td")).join("\n");
  return `<div class="table"><table>\n<thead>${row(head, "th")}</thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`;
}

function inlineHtml(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.startsWith("`")
        ? `<code>${escapeHtml(part.slice(1, -1))}</code>`
        : escapeHtml(part)
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
            .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
            .replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, "<em>$1</em>"),
    )
    .join("");
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
