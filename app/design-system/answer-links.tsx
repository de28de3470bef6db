interface LinkedAnswer {
  href: string;
  label: string;
}

interface AnswerLinksProps {
  /** Names the list for the ear. */
  label: string;
  answers: readonly LinkedAnswer[];
}

/** Answers that lead on to a page of their own, each of the same weight. */
export function AnswerLinks({ label, answers }: AnswerLinksProps) {
  return (
    <ul className="answer-list" aria-label={label}>
      {answers.map(({ href, label: words }) => (
        <li key={href}>
          <a className="answer" href={href}>
            <span className="answer-label">{words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
