import { Heading, type HeadingLevel } from "./heading";

interface FieldError {
  /** The id of the field or group that it is about. */
  fieldId: string;
  text: string;
}

interface ErrorSummaryProps {
  title: string;
  titleLevel?: HeadingLevel;
  errors: readonly FieldError[];
}

/** Stands right below the page's title when a form comes back, and takes the focus, without any script. */
export function ErrorSummary({ title, titleLevel = 2, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent the form needs to hear first what is missing
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <Heading level={titleLevel} className="error-summary-title">
        {title}
      </Heading>
      <ul>
        {errors.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
