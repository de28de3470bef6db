/**
 * A JSON text taken apart at one of its lists without being read: the text of each entry, and the text around with an
 * empty list in its place. Where each of these is JSON by itself, so is the whole, and it says the same.
 */
export interface SplitList {
  around: string;
  entries: string[];
}

interface List {
  /** Where its entries begin, and where its bracket closes. */
  from: number;
  to: number;
  entries: string[];
}

const [quote, colon, comma] = [0x22, 0x3a, 0x2c];
const [openList, closeList, openMap, closeMap] = [0x5b, 0x5d, 0x7b, 0x7d];

/** At the list that is the outermost map's `member`. Null where it takes more than a look: so it does where anything is escaped. */
export function splitList(text: string, member: string): SplitList | null {
  if (text.includes("\\")) return null;
  const key = `"${member}"`;
  let list: List | null = null;
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === openMap || code === openList) depth++;
    else if (code === closeMap || code === closeList) depth--;
    else if (code === quote) {
      const isMember = depth === 1 && text.startsWith(key, index) && isKey(text, index + key.length);
      // Said twice, the last one counts.
      if (isMember && list) return null;
      if (isMember) list = readList(text, index + key.length);
      if (isMember && !list) return null;
      index = isMember ? list!.to : text.indexOf('"', index + 1);
      if (index === -1) return null;
    }
  }
  return list && { around: text.slice(0, list.from) + text.slice(list.to), entries: list.entries };
}

function isKey(text: string, behind: number): boolean {
  return text.charCodeAt(skipBlanks(text, behind)) === colon;
}

/** The list behind the colon that follows. */
function readList(text: string, behind: number): List | null {
  const opening = skipBlanks(text, skipBlanks(text, behind) + 1);
  if (text.charCodeAt(opening) !== openList) return null;
  const entries: string[] = [];
  let [from, depth] = [opening + 1, 0];
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      index = text.indexOf('"', index + 1);
      if (index === -1) return null;
    } else if (code === openMap || code === openList) depth++;
    else if (depth > 0) depth -= code === closeMap || code === closeList ? 1 : 0;
    else if (code === comma || code === closeList) {
      entries.push(text.slice(from, index));
      from = index + 1;
      if (code === closeList) return { from: opening + 1, to: index, entries };
    }
  }
  return null;
}

function skipBlanks(text: string, from: number): number {
  let index = from;
  while (" \n\r\t".includes(text.charAt(index)) && index < text.length) index++;
  return index;
}
