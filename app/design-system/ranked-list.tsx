import { type ReactNode, useEffect, useRef } from "react";
import { RankedButton, type RankedButtonWords } from "./ranked-button";

type RankedMove = "up" | "down" | "remove";

interface RankedItem {
  id: string;
  /** What is ranked: a person with photo, a channel with its icon. */
  content: ReactNode;
  /** The accessible names carry the person and the place: "Frau Keller nach oben, jetzt Platz 2 von 3". */
  up: RankedButtonWords;
  down: RankedButtonWords;
  remove?: RankedButtonWords;
}

interface RankedListProps {
  /** Names the list for the ear. */
  label: string;
  items: readonly RankedItem[];
  /** Each button sends this name, and as its value `up:id`, `down:id` or `remove:id`. */
  name?: string;
  /** What just happened: "Frau Keller, Platz 1 von 3". Announced, and shown under the list. */
  message?: string;
  /** What was just pressed; the focus stays with that item. */
  moved?: { id: string; move: RankedMove };
}

/** Stands in a form; every button submits it, so that ranking needs no script. */
export function RankedList({ label, items, name = "move", message, moved }: RankedListProps) {
  const box = useRef<HTMLDivElement>(null);
  const order = items.map(({ id }) => id).join();
  const held = heldButton(items, moved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row has moved in the document and lost its focus
  useEffect(() => box.current?.querySelector<HTMLElement>("[data-held]")?.focus(), [held, order]);
  const button = { name, held };
  return (
    <div className="ranked-list" ref={box}>
      <ol aria-label={label}>
        {items.map(({ id, content, up, down, remove }, place) => (
          <li key={id} className="ranked-item">
            <span className="ranked-place" aria-hidden="true">
              {place + 1}
            </span>
            <div className="ranked-content">{content}</div>
            <div className="ranked-buttons">
              <RankedButton {...button} {...up} value={`up:${id}`} icon="arrow-up" idle={place === 0} />
              <RankedButton
                {...button}
                {...down}
                value={`down:${id}`}
                icon="arrow-down"
                idle={place === items.length - 1}
              />
              {remove && <RankedButton {...button} {...remove} value={`remove:${id}`} icon="x" />}
            </div>
          </li>
        ))}
      </ol>
      <p className="ranked-message" role="status" {...(held === "message" && heldMessage)}>
        {message}
      </p>
    </div>
  );
}

const heldMessage = { tabIndex: -1, autoFocus: true, "data-held": true };

/** The button that was pressed, its neighbour once there is no further to go, or the message where the row is gone. */
function heldButton(items: readonly RankedItem[], moved: RankedListProps["moved"]) {
  if (!moved) return undefined;
  if (moved.move === "remove") return "message";
  const place = items.findIndex(({ id }) => id === moved.id);
  if (place === 0 && items.length > 1) return `down:${moved.id}`;
  if (place === items.length - 1) return `up:${moved.id}`;
  return `${moved.move}:${moved.id}`;
}
