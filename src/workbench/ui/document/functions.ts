import type { DeclaredFunctions, FunctionDeclaration } from "../../host/function-calls";

let declared: DeclaredFunctions | undefined;

/** Reads which functions the add-in brings, as Excel does: from its manifest and the list that this names. */
export async function loadFunctions(): Promise<void> {
  const manifest = new DOMParser().parseFromString(await textOf("/manifest.xml"), "text/xml");
  const [namespace] = manifest.getElementsByTagNameNS("*", "Namespace");
  const [metadata] = manifest.getElementsByTagNameNS("*", "Metadata");
  const list = resourceOf(manifest, metadata?.firstElementChild);
  if (!namespace || list === "") return;
  const { functions } = JSON.parse(await textOf(new URL(list).pathname)) as {
    readonly functions: readonly FunctionDeclaration[];
  };
  declared = { namespace: resourceOf(manifest, namespace), functions };
}

export function declaredFunctions(): DeclaredFunctions | undefined {
  return declared;
}

function resourceOf(manifest: Document, element: Element | null | undefined): string {
  const resid = element?.getAttribute("resid") ?? "";
  return manifest.getElementById(resid)?.getAttribute("DefaultValue") ?? "";
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
