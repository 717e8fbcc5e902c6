import type { AngkaKalimat } from "./renew-figures";

/** A paragraph of ours that says something else now, or should; or a figure of ours in a sentence of the office's. */
export interface UraianBerubah {
  readonly semula: string;
  readonly menjadi: string;
  /**
   * Why it was left as it is: a mark of a person's, another text of a person's, no source any more, other words in a
   * document that does not tell what we wrote, a place that is not there yet. null: renewed.
   */
  readonly dibiarkan: AngkaKalimat["dibiarkan"] | "tak-tercatat" | "belum-ada";
  /** The sentence around the figure, which a person has to read again; null where a whole paragraph is meant. */
  readonly kalimat: string | null;
}
