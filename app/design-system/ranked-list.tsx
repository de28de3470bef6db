import type { ReactNode } from "react";
import { RankedButton, type RankedButtonWords } from "./ranked-button";

/** What was done to an item: `to` is dragging. */
type RankedMove = "up" | "down" | "remove" | "add" | "to";

interface RankedItem {
  id: string;
  /** What is ranked: a person with photo, a channel with its icon. */
  content: ReactNode;
  /** The accessible names carry the person and the place: "Frau Keller nach oben, jetzt Platz 2 von 3". Absent = the order stays. */
  up?: RankedButtonWords;
  down?: RankedButtonWords;
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
  /** What was just done; the focus stays with that item. */
  moved?: { id: string; move: RankedMove };
}

/**
 * Stands in a form; every button submits it, so that ranking needs no script. A script may take the press, have the rows
 * drawn anew and tell the message, which therefore stays where it is; and it may let a row be dragged by its place.
 */
export function RankedList({ label, items, name = "move", message, moved }: RankedListProps) {
  const held = heldButton(items, moved);
  const button = { name, held };
  return (
    <div className="ranked-list">
      <div id="ranked-rows" data-redrawn>
        <ol aria-label={label}>
          {items.map(({ id, content, up, down, remove }, place) => (
            <li key={id} className="ranked-item" data-item={id}>
              <span className="ranked-place" aria-hidden="true">
                {place + 1}
              </span>
              <div className="ranked-content">{content}</div>
              <div className="ranked-buttons">
                {up && (
                  <RankedButton {...button} {...up} value={`up:${id}`} icon="arrow-up" idle={place === 0} />
                )}
                {down && (
                  <RankedButton
                    {...button}
                    {...down}
                    value={`down:${id}`}
                    icon="arrow-down"
                    idle={place === items.length - 1}
                  />
                )}
                {remove && <RankedButton {...button} {...remove} value={`remove:${id}`} icon="x" />}
              </div>
            </li>
          ))}
        </ol>
      </div>
      <p
        className="ranked-message"
        id="ranked-message"
        role="status"
        tabIndex={-1}
        {...(held === "message" && heldMessage)}
      >
        {message}
      </p>
    </div>
  );
}

const heldMessage = { autoFocus: true, "data-held": true };

/**
 * The button that was pressed, its neighbour once there is no further to go, or the message where the button is gone.
 * Whoever dragged holds no button.
 */
function heldButton(items: readonly RankedItem[], moved: RankedListProps["moved"]) {
  if (!moved || moved.move === "to") return undefined;
  if (moved.move === "remove" || moved.move === "add") return "message";
  const place = items.findIndex(({ id }) => id === moved.id);
  if (place === 0 && items.length > 1) return `down:${moved.id}`;
  if (place === items.length - 1) return `up:${moved.id}`;
  return `${moved.move}:${moved.id}`;
}
