import { COMMANDS } from "../../commands/commands";
import { t } from "../../locale/t";
import { SorotanSection } from "../shared/sorotan-section";
import { CommandButton } from "../shared/command-button";
import { usePanel } from "../state/use-panel";
import { Tanda } from "./tanda";
import { useLooks } from "../shared/use-looks";

/** Marks on the cells with findings: what they mean where they stand, and the way to set or remove them. */
export function SorotTemuan({ isDisorot }: { readonly isDisorot: boolean }) {
  const looks = useLooks();
  const { actions } = usePanel();
  if (!isDisorot) {
    return (
      <CommandButton
        command={COMMANDS.sorotTemuan}
        className={looks.ownWidth}
        size="small"
        onClick={() => void actions.periksa.mark()}
      />
    );
  }
  return (
    <SorotanSection>
      {(["error", "remark", "janggal"] as const).map((severity) => (
        <p key={severity} className={looks.legendLine}>
          <Tanda severity={severity} />
          {t(`periksa.jenis.${severity}`)}
        </p>
      ))}
    </SorotanSection>
  );
}
