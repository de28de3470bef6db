interface QuestionPlaceProps {
  place: number;
  of: number;
  /** For the ear: "Frage 2 von 5". */
  label: string;
}

/** How far one is: a dot for each question, seen at a glance. */
export function QuestionPlace({ place, of, label }: QuestionPlaceProps) {
  return (
    <p className="question-place">
      <span className="visually-hidden">{label}</span>
      <svg width={of * 18 - 6} height={12} aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index + 1).map((dot) => (
          <circle key={dot} cx={dot * 18 - 12} cy={6} r={5} data-reached={dot <= place || undefined} />
        ))}
      </svg>
    </p>
  );
}
