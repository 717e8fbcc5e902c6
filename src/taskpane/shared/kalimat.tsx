import { Fragment, type ReactNode } from "react";
import { countWord, parts, type Kunci } from "../../locale/t";

interface KalimatProps {
  readonly kunci: Kunci;
  /** What stands at each {name} of the sentence: a word in bold, a control. */
  readonly isi: Readonly<Record<string, ReactNode>>;
}

/** A sentence with controls or emphasised words inside it, in the order the language wants. */
export function Kalimat({ kunci, isi }: KalimatProps) {
  return parts(kunci).map((part, index) => (
    <Fragment key={index}>{"text" in part ? part.text : (countWord(part, isi) ?? isi[part.slot])}</Fragment>
  ));
}
