interface MissingPointsProps {
  /** "Noch nicht möglich: E-Mails. Dafür fehlt: E-Mail-Adresse." */
  text: string;
  /** Where it can be added; absent = not by who reads it, or not here. */
  edit?: { href: string; label: string } | null;
}

/** Smaller than the sentences: it is no choice, but what keeps one from being used. */
export function MissingPoints({ text, edit }: MissingPointsProps) {
  return (
    <p>
      <small>
        {text} {edit && <a href={edit.href}>{edit.label}</a>}
      </small>
    </p>
  );
}
