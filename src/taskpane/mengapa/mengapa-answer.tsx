import type { TempatAngka } from "../../tasks/mengapa/explain-place";
import { t } from "../../locale/t";
import { MengapaView } from "./mengapa-view";
import { useEffect, useState } from "react";
import type { Mengapa } from "../../tasks/mengapa/mengapa";
import { usePanel } from "../state/use-panel";

/** The answer for one place, read now. */
export default function MengapaAnswer({ tempat }: { readonly tempat: TempatAngka }) {
  const why = useMengapa(tempat);
  if (why === undefined) return <p role="status">{t("mengapa.membaca")}</p>;
  return why ? <MengapaView why={why} /> : <p>{t("mengapa.tanpa")}</p>;
}

/** `undefined` while it is read, null where nothing is to say. */
type Jawaban = Mengapa | null | undefined;

/** Why the figure of a place is what it is, asked at once and again when the workbook was read anew. */
function useMengapa(tempat: TempatAngka): Jawaban {
  const { state, actions } = usePanel();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly why: Mengapa | null } | null>(null);
  const key = JSON.stringify(tempat);
  const { inspeksi } = state;
  useEffect(() => {
    let isLate = false;
    void actions.mengapa(JSON.parse(key) as TempatAngka).then((why) => {
      if (!isLate) setAnswer({ key, why });
    });
    return () => {
      isLate = true;
    };
  }, [key, inspeksi, actions]);
  return answer?.key === key ? answer.why : undefined;
}
