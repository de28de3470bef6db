import type { Texter } from "./text-message";

interface GatewaySettings {
  /** https. */
  url: string;
  token: string;
}

const waitMs = 10_000;

/** Text messages by a gateway that takes `{"to": "+49…", "text": "…"}` as JSON with a bearer token. Follows no redirect. */
export function createHttpTexter({ url, token }: GatewaySettings): Texter {
  return {
    async send({ to, text }) {
      const answer = await fetch(url, {
        method: "POST",
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
        body: JSON.stringify({ to, text }),
        redirect: "error",
        signal: AbortSignal.timeout(waitMs),
      });
      await answer.body?.cancel();
      if (!answer.ok) throw new GatewayRefusal(answer.status);
    },
  };
}

/** Its message names no number. */
class GatewayRefusal extends Error {
  override name = "GatewayRefusal";

  constructor(readonly responseCode: number) {
    super(`The gateway for text messages answered ${responseCode}.`);
  }
}
