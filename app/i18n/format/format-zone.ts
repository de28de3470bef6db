/** The city of an IANA zone, as people know it: "Europe/Berlin" is "Berlin", "America/New_York" "New York". */
export function formatZone(timeZone: string): string {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}
