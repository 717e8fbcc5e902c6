import type { ReactNode } from "react";
import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { CommandButton } from "./command-button";
import { Section } from "./section";
import { useLooks } from "./use-looks";

/** What the highlights in the sheet mean, as they look there, and the way to remove them. */
export function SorotanSection({ children }: { readonly children: ReactNode }) {
  const looks = useLooks();
  const { actions } = usePanel();
  return (
    <Section judul={t("sorotan.judul")}>
      {children}
      <CommandButton
        command={COMMANDS.hapusSorotan}
        className={looks.ownWidth}
        size="small"
        onClick={() => void actions.removeSorotan()}
      />
    </Section>
  );
}
