import { Icon, type IconName } from "./icon";

interface Answer {
  value: string;
  label: string;
  hint?: string;
  icon?: IconName;
  /** It was given before. */
  isChosen?: boolean;
}

interface AnswerListProps {
  /** All answers are sent by this name. */
  name: string;
  answers: readonly Answer[];
  /** Stands at the answer given before, where there can be one: "Ihre Antwort". */
  chosenLabel?: string;
}

/** Answers to one question, each a button of the same weight: one tap answers and goes on. Stands inside a form. */
export function AnswerList({ name, answers, chosenLabel }: AnswerListProps) {
  return (
    <ul className="answer-list">
      {answers.map(({ value, label, hint, icon, isChosen }) => (
        <li key={value}>
          <button
            className="answer"
            type="submit"
            name={name}
            value={value}
            data-chosen={isChosen || undefined}
          >
            {icon && <Icon name={icon} />}
            <span className="answer-words">
              <span className="answer-label">{label}</span>
              {hint && <span className="answer-hint">{hint}</span>}
            </span>
            {isChosen && (
              <span className="answer-chosen">
                <Icon name="check" />
                {chosenLabel}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
