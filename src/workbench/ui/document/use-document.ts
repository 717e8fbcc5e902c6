import { useCallback, useEffect, useState } from "react";
import type { Messages } from "../state/use-messages";
import { words } from "../words";
import type { OpenDocument } from "./open-document";
import { openEmpty, openFile, saveDocument } from "./open-document";
import { offerHost } from "./pane-host";
import type { Sample } from "./samples";

export interface DocumentState {
  readonly document: OpenDocument;
  openSample(sample: Sample): void;
  openOwn(file: File): void;
  save(): void;
}

/** The workbook that stands open, and others in its place. */
export function useDocument(first: OpenDocument, { say, clear }: Messages): DocumentState {
  const [current, setCurrent] = useState(first);
  useEffect(() => () => current.host.dispose(), [current]);

  const open = useCallback(
    async (name: string, make: () => Promise<OpenDocument>) => {
      try {
        const next = await make();
        offerHost(next.host);
        setCurrent(next);
        clear();
        if (next.notKept.length > 0) say(words.notKept(name), next.notKept);
      } catch (error) {
        say(words.cannotOpen(name), [messageOf(error)]);
      }
    },
    [say, clear],
  );

  const openSample = useCallback(
    (sample: Sample) => void open(sample.name, () => loadSample(sample)),
    [open],
  );
  const openOwn = useCallback(
    (file: File) =>
      void open(file.name, async () => openFile(new Uint8Array(await file.arrayBuffer()), file.name)),
    [open],
  );

  function save(): void {
    try {
      saveDocument(current);
    } catch (error) {
      say(words.cannotSave, [messageOf(error)]);
    }
  }

  return { document: current, openSample, openOwn, save };
}

export async function loadSample({ name, address }: Sample): Promise<OpenDocument> {
  if (address === null) return openEmpty();
  const reply = await fetch(address);
  return openFile(new Uint8Array(await reply.arrayBuffer()), name);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
