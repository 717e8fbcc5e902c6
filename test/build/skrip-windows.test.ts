import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * No PowerShell is at hand where this is tested: what of a script can be told without one. It is cut into its tokens, so
 * that an open quote or bracket, a variable that nothing sets and a command or parameter that PowerShell does not have
 * are found before an office finds them.
 */
const FOLDER = join(import.meta.dirname, "../../packaging/pasang");

/** Commands that the scripts use, with the parameters that Windows PowerShell 5.1 documents for them. */
const CMDLETS: Readonly<Record<string, readonly string[]>> = {
  "Remove-ItemProperty": ["Path", "Name", "ErrorAction"],
  "Set-ItemProperty": ["Path", "Name", "Value"],
  "New-Item": ["Path", "Force"],
  "Test-Path": ["Path"],
  "Join-Path": ["Path", "ChildPath"],
  "Resolve-Path": ["Path", "ErrorAction"],
  "Get-ChildItem": ["Path", "CodeSigningCert"],
  "Where-Object": ["FilterScript"],
  "ForEach-Object": ["Process"],
  "Set-AuthenticodeSignature": ["FilePath", "Certificate", "HashAlgorithm", "TimestampServer"],
  "Write-Host": ["Object"],
  "Out-Null": [],
};

/** Set by PowerShell itself. */
const GIVEN = new Set(["psscriptroot", "_"]);
const TOKEN =
  /#[^\n]*|"(?:[^"`]|`.)*"|'[^']*'|[@$]?\w+-\w+\b|[@$]\w+|(?<=\s)-[A-Za-z]\w*|[()[\]{}|=;,.]|[^\s()[\]{}|=;,."'#]+/g;
const CLOSES: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
/** Words after a dash that compare, and do not name a parameter. */
const OPERATORS = new Set(["-eq", "-ne", "-not", "-and", "-or"]);

interface Script {
  readonly tokens: readonly string[];
  /** What is left when the tokens are taken away. */
  readonly rest: string;
}

function read(text: string): Script {
  const tokens = (text.match(TOKEN) ?? []).filter((token) => !token.startsWith("#"));
  return { tokens, rest: text.replace(TOKEN, "").trim() };
}

/** Variables named in code and within texts that PowerShell fills in. */
function variablesOf(tokens: readonly string[]): string[] {
  return tokens
    .filter((token) => !token.startsWith("'"))
    .flatMap((token) => [...token.matchAll(/[$@](\w+)/g)].map(([, name = ""]) => name.toLowerCase()))
    .filter((name) => name !== "true" && name !== "false");
}

function faultsOf({ tokens, rest }: Script): string[] {
  const faults = rest === "" ? [] : [`unread: ${rest}`];
  const open: string[] = [];
  const known = new Set(GIVEN);
  let command = "";
  tokens.forEach((token, index) => {
    if ("([{".includes(token)) open.push(token);
    if (token in CLOSES && open.pop() !== CLOSES[token]) faults.push(`${token} closes nothing`);
    if (token.startsWith("$") && (tokens[index + 1] === "=" || tokens[index - 1] === "]"))
      known.add(token.slice(1).toLowerCase());
    if (/^[A-Z]\w+-[A-Z]\w+$/.test(token)) {
      command = token;
      if (!(token in CMDLETS)) faults.push(`${token} is no command`);
    }
    const isParameter = /^-[A-Za-z]/.test(token) && !OPERATORS.has(token);
    if (isParameter && CMDLETS[command]?.includes(token.slice(1)) !== true)
      faults.push(`${command} knows no ${token}`);
    for (const name of variablesOf([token])) if (!known.has(name)) faults.push(`$${name} is set by nothing`);
  });
  return [...faults, ...open.map((bracket) => `${bracket} is not closed`)];
}

describe.each(["pasang-windows.ps1", "tanda-tangani.ps1"])("%s", (name) => {
  const text = readFileSync(join(FOLDER, name), "utf8");

  it("is whole: quotes, brackets, variables, commands and their parameters", () => {
    expect(faultsOf(read(text))).toEqual([]);
  });

  it("would be refused with a quote, a bracket, a variable, a command or a parameter that is wrong", () => {
    const broken = [
      text.replace('"', ""),
      text.replace(/\}(?![\s\S]*\})/, ""),
      text.replace("$PSScriptRoot", "$PSScriptRot"),
      text.replace("Write-Host", "Write-Hots"),
      text.replace(" -Path ", " -Pat ").replace(" -CodeSigningCert", " -CodeSigning"),
    ];
    for (const wrong of broken) expect(faultsOf(read(wrong))).not.toEqual([]);
  });

  it("has letters that Windows PowerShell reads without a byte order mark", () => {
    expect(text).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  });
});
