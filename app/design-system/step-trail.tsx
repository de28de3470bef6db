interface Step {
  label: string;
  href?: string;
  current?: boolean;
}

interface StepTrailProps {
  /** Names the landmark. */
  label: string;
  steps: readonly Step[];
}

/** Places of one task, free to visit in any order. */
export function StepTrail({ label, steps }: StepTrailProps) {
  return (
    <nav className="step-trail" aria-label={label}>
      <ol>
        {steps.map(({ label: words, href, current }) => (
          <li key={words}>
            {href && !current ? (
              <a href={href}>{words}</a>
            ) : (
              <span aria-current={current ? "step" : undefined}>{words}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
