import { tell } from "../../locale/t";
import type { Skipped } from "../../tasks/hitung/result";
import { rowName } from "../mengapa/describe-cell";
import { AlikeList } from "../shared/alike-list";
import { usePanel } from "../state/use-panel";
import { KalimatTempat } from "./kalimat-tempat";
import { useLooks } from "../shared/use-looks";

/** The rows that were left out, each with its cell and the reason. */
export function SkippedList({ skipped }: { readonly skipped: readonly Skipped[] }) {
  const looks = useLooks();
  const { inspeksi } = usePanel().state;
  return (
    <AlikeList
      items={skipped}
      keyOf={(item, index) => `${item.sheet}!${item.cell}#${index}`}
      nameOf={(item) => `${inspeksi ? rowName(inspeksi, item) : ""} ${item.sheet} ${item.cell}`}
      sentenceOf={({ reason }) => tell(reason)}
      render={(item, said) => (
        <p className={looks.smallLine}>
          <KalimatTempat sheet={item.sheet} cell={item.cell} kalimat={said} />
        </p>
      )}
    />
  );
}
