import { useCallback, useState } from "react";
import type { Message } from "../bars/messages";

export interface Messages {
  readonly messages: readonly Message[];
  say(text: string, lines?: readonly string[]): void;
  close(id: number): void;
  clear(): void;
}

/** Messages that stand until they are closed; the same words stand only once. */
export function useMessages(): Messages {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const say = useCallback((text: string, lines: readonly string[] = []) => {
    setMessages((standing) => [
      ...standing.filter((message) => message.text !== text),
      { id: 1 + Math.max(0, ...standing.map(({ id }) => id)), text, lines },
    ]);
  }, []);
  const close = useCallback(
    (id: number) => setMessages((standing) => standing.filter((message) => message.id !== id)),
    [],
  );
  const clear = useCallback(() => setMessages([]), []);
  return { messages, say, close, clear };
}
