/** Rows of those who are signed in, or about to be. */

/** A request for a link and six digits; secrets only as hashes, made when the mail is sent. */
export interface SignInRequestRow {
  id: string;
  address_hash: string;
  language: string;
  link_hash: string | null;
  code_hash: string | null;
  tries: number;
  created_at: number;
  expires_at: number;
  consumed_at: number | null;
}

export interface CustomerSessionRow {
  customer_id: string;
  /** SHA-256 of the cookie's value. */
  token_hash: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
  ended_at: number | null;
  /** As coarse as it can be; null = not known. */
  device: "phone" | "computer" | null;
  /** By which somebody acts for the customer; null = the customer in person. */
  mandate_id: string | null;
}

/** A key of one of the customer's devices (WebAuthn). */
export interface PasskeyRow {
  customer_id: string;
  /** The credential's, base64url. */
  id: string;
  name: string;
  /** COSE, base64url. */
  public_key: string;
  counter: number;
  /** JSON list. */
  transports: string;
  created_at: number;
  last_used_at: number | null;
}

/** Good for one answer from one browser. */
export interface PasskeyChallengeRow {
  challenge_hash: string;
  /** The session, or the sign-in cookie, that asked for it; hashed. */
  bound_to: string;
  expires_at: number;
}

/** better-auth's; its dates are text on SQLite and timestamps on PostgreSQL, its flags 0 or 1 and booleans. */
export interface AuthUserRow {
  id: string;
  name: string;
  email: string;
  emailVerified: unknown;
  createdAt: unknown;
  updatedAt: unknown;
}

export interface AuthSessionRow {
  id: string;
  userId: string;
  token: string;
}

export interface AuthAccountRow {
  id: string;
  userId: string;
}

export interface AuthVerificationRow {
  id: string;
  identifier: string;
  value: string;
}
