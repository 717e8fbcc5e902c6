import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Command } from "../../commands/command";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";
import { keadaanOf } from "../state/views";

interface CommandButtonProps {
  readonly command: Pick<Command, "labelKey" | "enabledWhen">;
  readonly onClick: () => void;
  /** There is nothing to do, whatever the command says. */
  readonly isIdle?: boolean;
  /** In place of the command's own words. */
  readonly children?: ReactNode;
  readonly appearance?: "primary" | "subtle";
  readonly size?: "small";
  readonly className?: string | undefined;
  readonly icon?: ReactElement;
  readonly "aria-label"?: string;
}

/** The button of a command: its words, and whether it offers itself, come from the command's record. */
export function CommandButton({ command, onClick, isIdle = false, children, ...look }: CommandButtonProps) {
  const { state } = usePanel();
  const props: ButtonProps = look;
  return (
    <Button {...props} disabledFocusable={isIdle || !command.enabledWhen(keadaanOf(state))} onClick={onClick}>
      {children ?? t(command.labelKey)}
    </Button>
  );
}
