import { tell } from "../../locale/t";
import { CellButton } from "./cell-button";
import { cellReferences, type Asal } from "./cell-references";

interface KalimatSelProps {
  readonly kalimat: string;
  readonly asal: Asal;
}

/** A sentence in which every cell that it names is the way there. */
export function KalimatSel({ kalimat, asal }: KalimatSelProps) {
  return cellReferences(tell(kalimat), asal).map((part, index) =>
    "cell" in part ? (
      <CellButton key={index} sheet={part.sheet} cell={part.cell} teks={part.teks} />
    ) : (
      part.teks
    ),
  );
}
