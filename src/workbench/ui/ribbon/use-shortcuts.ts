import { useEffect, useEffectEvent, useState } from "react";

interface Shortcuts {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** The keys that the add-in asks for, as Excel takes them: from the list that its manifest names. */
export function useShortcuts(run: (command: string) => void): void {
  const [commands, setCommands] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void fetch("/shortcuts.json")
      .then((reply) => reply.json() as Promise<Shortcuts>)
      .then(({ shortcuts }) =>
        setCommands(new Map(shortcuts.map(({ action, key }) => [key.default.toLowerCase(), action]))),
      );
  }, []);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = commands.get(keysOf(event));
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => press(event);
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

function keysOf({ ctrlKey, altKey, shiftKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && "ctrl", altKey && "alt", shiftKey && "shift"].filter((name) => name !== false);
  return [...held, code.replace(/^Key/, "").toLowerCase()].join("+");
}
