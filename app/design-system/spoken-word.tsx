interface SpokenWordProps {
  /** A word to be said aloud and recognised, set so that each letter is clear. */
  children: string;
}

export function SpokenWord({ children }: SpokenWordProps) {
  return <p className="spoken-word">{children}</p>;
}
