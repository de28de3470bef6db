/** A sentence of the document: what stands between backticks is spelled as machines do. */
export function PlainProse({ children }: { children: string }) {
  return children.split("`").map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stay where they are
      <code key={place}>{part}</code>
    ) : (
      part
    ),
  );
}
