import { words } from "../words";
import type { RibbonButton, RibbonGroup } from "./read-ribbon";

interface RibbonProps {
  readonly group: RibbonGroup | null;
  /** Commands that are under way. */
  readonly running: readonly string[];
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group, as it stands on Excel's Home tab. */
export function Ribbon({ group, running, onPress }: RibbonProps) {
  return (
    <div className="ribbon" role="toolbar" aria-label={words.ribbon} data-region="ribbon">
      {group && (
        <div className="ribbon-group" role="group" aria-label={group.label}>
          {group.buttons.map((button) => (
            <button
              key={button.id}
              type="button"
              className="ribbon-button"
              title={button.tip}
              aria-busy={button.command !== null && running.includes(button.command)}
              aria-disabled={!button.isEnabled}
              onClick={() => onPress(button)}
            >
              <img src={button.icon} alt="" width={24} height={24} />
              <span>{button.label}</span>
            </button>
          ))}
          <span className="ribbon-group-name" aria-hidden>
            {group.label}
          </span>
        </div>
      )}
    </div>
  );
}
