/**
 * Salesforce writes one id in two ways: 15 characters, upper and lower case apart (reports), and 18, in which three more
 * say which letters are upper case (Data Loader). The longer one is kept, so that both exports speak of one customer.
 */
export function lengthenSalesforceId(id: string): string {
  if (!/^[a-zA-Z0-9]{15}$/.test(id)) return id;
  const chunks = [id.slice(0, 5), id.slice(5, 10), id.slice(10)];
  return id + chunks.map(caseLetter).join("");
}

function caseLetter(chunk: string): string {
  const bits = [...chunk].map((letter, place) => (/[A-Z]/.test(letter) ? 2 ** place : 0));
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits.reduce((sum: number, bit) => sum + bit, 0)]!;
}

export function toExternalId(system: string, id: string): string {
  return system === "salesforce" ? lengthenSalesforceId(id) : id;
}
