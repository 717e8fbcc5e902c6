import { tell } from "../../locale/t";
import { CellButton } from "./cell-button";
import { useLooks } from "./use-looks";
import { cellReferences, type Asal } from "./cell-references";

interface KalimatSelProps {
  readonly kalimat: string;
  readonly asal: Asal;
}

/** A sentence in which every cell that it names is the way there. */
export function KalimatSel({ kalimat, asal }: KalimatSelProps) {
  const looks = useLooks();
  return cellReferences(tell(kalimat), asal).map((part, index) =>
    "cell" in part ? (
      <span key={index} className={part.awal + part.akhir === "" ? undefined : looks.together}>
        {part.awal}
        <CellButton sheet={part.sheet} cell={part.cell} teks={part.teks} />
        {part.akhir}
      </span>
    ) : (
      part.teks
    ),
  );
}
