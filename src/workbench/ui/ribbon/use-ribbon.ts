import { useEffect, useState } from "react";
import type { Host } from "../../host/bridge";
import { words } from "../words";
import {
  readCellMenu,
  readRibbon,
  type CellCommands,
  type RibbonButton,
  type RibbonGroup,
} from "./read-ribbon";
import { useShortcuts } from "./use-shortcuts";

const NONE: CellCommands = { label: "", items: [] };

/** Group, menu on a cell and keys from the add-in's manifest, and its commands run as a click in Excel would. */
export function useRibbon(host: Host, showPane: () => void, say: (text: string) => void) {
  const [cellMenu, setCellMenu] = useState(NONE);
  const [group, setGroup] = useState<RibbonGroup | null>(null);
  const [running, setRunning] = useState<readonly string[]>([]);

  useEffect(() => {
    void fetch("/manifest.xml")
      .then((reply) => reply.text())
      .then((text) => {
        const page = new DOMParser().parseFromString(text, "text/xml");
        setGroup(readRibbon(page));
        setCellMenu(readCellMenu(page));
      });
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
    if (command === null) showPane();
    else await run(command);
  }

  /** A command pressed while another runs goes to the add-in all the same, which takes them in turn: none is lost. */
  async function run(command: string): Promise<void> {
    setRunning((all) => [...all, command]);
    try {
      await host.runCommand(command);
    } catch {
      say(words.ribbonWaiting);
    } finally {
      setRunning((all) => all.filter((_, index) => index !== all.indexOf(command)));
    }
  }

  useShortcuts((command) => void run(command));
  return { group, cellMenu, running, press, run };
}
