import { useEffect, useState } from "react";
import type { Host } from "../../host/bridge";
import { words } from "../words";
import { readRibbon } from "./read-ribbon";
import type { RibbonButton, RibbonGroup } from "./read-ribbon";

/** The group from the add-in's manifest, and its commands run as a click in Excel would. */
export function useRibbon(host: Host, showPane: () => void, say: (text: string) => void) {
  const [group, setGroup] = useState<RibbonGroup | null>(null);
  const [running, setRunning] = useState<string | null>(null);

  useEffect(() => {
    void fetch("/manifest.xml")
      .then((reply) => reply.text())
      .then((text) => setGroup(readRibbon(text)));
  }, []);

  useEffect(
    () =>
      host.onRibbonUpdated(({ id, isEnabled }) =>
        setGroup(
          (known) =>
            known && {
              ...known,
              buttons: known.buttons.map((button) => (button.id === id ? { ...button, isEnabled } : button)),
            },
        ),
      ),
    [host],
  );

  async function press({ command, isEnabled }: RibbonButton): Promise<void> {
    if (!isEnabled) return;
    if (command === null) return showPane();
    if (running !== null) return;
    setRunning(command);
    try {
      await host.runCommand(command);
    } catch {
      say(words.ribbonWaiting);
    } finally {
      setRunning(null);
    }
  }

  return { group, running, press };
}
