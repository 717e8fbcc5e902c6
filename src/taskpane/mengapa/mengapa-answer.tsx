import type { TempatAngka } from "../../tasks/mengapa/explain-place";
import { t } from "../../locale/t";
import { MengapaView } from "./mengapa-view";
import { useMengapa } from "./use-mengapa";

/** The answer for one place, read now. */
export default function MengapaAnswer({ tempat }: { readonly tempat: TempatAngka }) {
  const why = useMengapa(tempat);
  if (why === undefined) return <p role="status">{t("mengapa.membaca")}</p>;
  return why ? <MengapaView why={why} /> : <p>{t("mengapa.tanpa")}</p>;
}
