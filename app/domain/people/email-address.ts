/** Far looser than RFC 5321, and enough to tell an address from another cell: one @, a domain with a dot, nothing that is not seen. */
const pattern =
  /^[^\s\p{Cc}\p{Cf}@<>(),;:"]+@[^\s\p{Cc}\p{Cf}@<>(),;:"[\]]+\.[^\s\p{Cc}\p{Cf}@<>(),;:".[\]]{2,}$/u;
const lengthMax = 254;

/**
 * The address as it is stored, compared and hashed: trimmed, NFC, lower case; null where it is none.
 * Upper and lower case could differ before the @ (RFC 5321, 2.4); no mail provider of note lets them.
 */
export function normalizeEmailAddress(text: string): string | null {
  const address = text.trim().normalize("NFC").toLowerCase();
  return address.length <= lengthMax && pattern.test(address) ? address : null;
}
