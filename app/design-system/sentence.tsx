import { type Segment, Segments } from "./segments";

interface SentenceProps {
  segments: readonly Segment[];
  /** Stands at the end and says what it changes: "Anrufe ändern", never a bare "Ändern". */
  edit?: { href: string; label: string };
  /** Lights up once, to show what the last step changed. */
  changed?: boolean;
}

/** The customer's word. It looks the same wherever it is quoted. */
export function Sentence({ segments, edit, changed }: SentenceProps) {
  return (
    <p className="sentence">
      <span className="sentence-words" data-changed={changed || undefined}>
        <Segments segments={segments} />
      </span>
      {edit && (
        <>
          {" "}
          <a className="sentence-edit" href={edit.href}>
            {edit.label}
          </a>
        </>
      )}
    </p>
  );
}
