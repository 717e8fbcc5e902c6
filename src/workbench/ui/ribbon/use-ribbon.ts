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

  async function press({ command }: RibbonButton): Promise<void> {
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
