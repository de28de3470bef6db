/** The words of a mail, its addresses as links: to the same site, under whichever name it was opened. */
export function MailText({ text }: { text: string }) {
  // Parts at odd places are what the pattern caught.
  const parts = text.trim().split(/(https?:\/\/\S+)/);
  return (
    <>
      {parts.map((part, place) =>
        place % 2 === 1 ? (
          <a key={part} href={pathOf(part)}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
