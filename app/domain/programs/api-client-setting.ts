import type { ApiClient } from "./api-client";

/** What an administrator settles about a program. */
export interface ApiClientSetting extends Omit<ApiClient, "id"> {
  /** Of its newest key; null = never, absent = that did not change. */
  keyExpiresAt?: number | null;
}
