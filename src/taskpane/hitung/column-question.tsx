import { roleOf } from "../../domain/roles";
import { inBahasa, t, tell } from "../../locale/t";
import { columnName } from "../../sheet/address";
import type { ColumnQuestion as Question } from "../../sheet/table";
import { usePanel } from "../state/use-panel";
import { correctionsWith } from "./corrections";
import { QuestionChoices } from "./question-choices";

/** "Kolom F: realisasi atau capaian?", with the reading in use marked; the answer is kept in the workbook at once. */
export function ColumnQuestion({ question }: { readonly question: Question }) {
  const { actions } = usePanel();
  const { table, column, chosen, alternatives } = question;
  const choose = (id: string): void => {
    const picked = alternatives.find(({ role }) => role === id);
    if (picked) void actions.saveKolom(table, correctionsWith(question, column, picked.role));
  };
  return (
    <QuestionChoices
      legend={t("kolom.tanya", { huruf: columnName(column) })}
      chosen={chosen}
      choices={alternatives.map(({ role, reason }) => ({
        id: role,
        label: inBahasa(roleOf(role).label),
        reason: tell(reason),
      }))}
      onChoose={choose}
    />
  );
}
