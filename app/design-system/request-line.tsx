import { Fragment } from "react";

interface RequestLineProps {
  method: string;
  /** Breaks after a slash where the line is too short for it. */
  path: string;
}

/** What a program asks: the method, and the address. */
export function RequestLine({ method, path }: RequestLineProps) {
  return (
    <code className="request-line">
      <span className="request-line-method">{method}</span>{" "}
      <span>
        {path.split(/(?<=\/)/).map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a path stay where they are
          <Fragment key={place}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </span>
    </code>
  );
}
