import type { BookReading } from "../../session/book-reading";
import { HERE, type Further } from "../../session/thinking";
import { answerOf, received, type Answer, type Question } from "./messages";

/*
 * The thread beside the page, on which workbooks are understood and computed. One question after the other comes
 * in; the reading stays for the next question about it.
 */
let reading: BookReading | null = null;

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void answer(data).then((said) => self.postMessage(said));
});

async function answer({ id, name, reading: sent, further }: Question): Promise<Answer> {
  try {
    if (sent) reading = received(sent);
    if (!reading) throw new Error("Nothing was read.");
    return { id, outcome: await HERE.think(name, reading, further as Further<typeof name>) };
  } catch (error) {
    return answerOf(id, error);
  }
}
