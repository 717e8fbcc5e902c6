import { words } from "../words";

export interface Message {
  readonly id: number;
  readonly text: string;
  readonly lines: readonly string[];
}

interface MessagesProps {
  readonly messages: readonly Message[];
  readonly onClose: (id: number) => void;
}

/** What went wrong or was left out, until a person has read it. */
export function Messages({ messages, onClose }: MessagesProps) {
  return (
    <div className="messages" role="alert">
      {messages.map(({ id, text, lines }) => (
        <div key={id} className="message">
          <div>
            <p>{text}</p>
            {lines.length > 0 && (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" className="plain-button" aria-label={words.close} onClick={() => onClose(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
