import { t } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { MethodQuestion as Question } from "../../sheet/table";
import { usePanel } from "../state/use-panel";
import { QuestionChoices } from "./question-choices";

/** "Efisiensi di kolom F dihitung dengan metode …": the answer is kept among the rules of the workbook at once. */
export function MethodQuestion({ question: { column, chosen, pilihan } }: { readonly question: Question }) {
  const { actions } = usePanel();
  return (
    <QuestionChoices
      legend={t("metode.tanya", { huruf: columnName(column) })}
      chosen={chosen}
      choices={pilihan.map(({ id, nama, rumus }) => ({ id, label: nama, reason: rumus }))}
      onChoose={(id) => void actions.chooseEfisiensi(id)}
    />
  );
}
