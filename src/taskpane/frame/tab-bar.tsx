import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { t } from "../../locale/t";
import type { TabId } from "../state/tab";
import { tabs } from "../tabs";

interface TabBarProps {
  /** Before the ids of the tabs and of the panel that they show. */
  readonly id: string;
  readonly current: TabId;
  readonly onChoose: (tab: TabId) => void;
}

const useStyles = makeStyles({
  /** One row as a rule; more where the letters are large. */
  root: { display: "flex", flexWrap: "wrap" },
  tab: {
    padding: "6px 8px",
    border: "none",
    borderBottom: "2px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // A contrast theme draws what is transparent: only the line of the chosen one is to be seen.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % tabs.length,
  ArrowLeft: (at) => (at + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** The parts of the pane: one stop for Tab, arrows between them, Enter or a click opens one. */
export function TabBar({ id, current, onChoose }: TabBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent<HTMLButtonElement>, at: number): void => {
    const to = STEPS[event.key]?.(at);
    if (to === undefined) return;
    event.preventDefault();
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={bar} className={styles.root} role="tablist" aria-label={t("panel.bagian")}>
      {tabs.map((tab, index) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${id}-${tab.id}`}
          className={mergeClasses(styles.tab, tab.id === current && styles.chosen)}
          aria-selected={tab.id === current}
          aria-controls={`${id}-panel`}
          tabIndex={tab.id === current ? 0 : -1}
          onKeyDown={(event) => move(event, index)}
          onClick={() => onChoose(tab.id)}
        >
          {t(tab.label)}
        </button>
      ))}
    </div>
  );
}
