/** A request as one types it into a shell (POSIX). */
export interface CurlRequest {
  method: string;
  url: string;
  /** Null = nobody is asked who they are. */
  key: string | null;
  body: { type: string; text: string } | null;
}

/** Stands for the key where the page knows none. */
export const keyVariable = "$KONTAKTWAHL_KEY";

export function writeCurl({ method, url, key, body }: CurlRequest): string {
  const isUsual = method === (body ? "POST" : "GET");
  const parts = [
    `curl${isUsual ? "" : ` -X ${method}`} ${quote(url)}`,
    ...(key === null ? [] : [`-H "Authorization: Bearer ${key}"`]),
    ...(body ? [`-H ${quote(`Content-Type: ${body.type}`)}`, `--data-binary ${quote(body.text)}`] : []),
  ];
  return parts.join(" \\\n  ");
}

/** Inside single quotes a shell reads nothing but their end. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
