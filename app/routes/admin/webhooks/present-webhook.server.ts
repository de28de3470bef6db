import type { StateChip } from "~/components/people/state-chips";
import type { WebhookSetting } from "~/domain/programs/webhook";
import { formatFullMoment, formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import type { WebhookWithStanding } from "~/operations/webhooks/show-webhooks.server";

/** An endpoint as a list shows it: how it stands, what waits, what was given up. */
export function presentWebhook(webhook: WebhookWithStanding, clock: ReaderClock, language: Language) {
  const { id, name, url, disabled, removedAt, standing } = webhook;
  const words = webhooksWords[language];
  const { lastDeliveredAt } = standing;
  return {
    id,
    name,
    url,
    isDisabled: disabled !== null,
    isRemoved: removedAt !== null,
    chips: [stateOf(webhook, clock, language), ...countsOf(webhook, language)],
    lastDelivered:
      lastDeliveredAt === null
        ? words.neverDelivered
        : words.lastDelivered(formatMoment(lastDeliveredAt, clock, language)),
  };
}

/** What the page of one endpoint says of it besides. */
export function describeWebhook(webhook: WebhookWithStanding, clock: ReaderClock, language: Language) {
  const { standing, createdAt } = webhook;
  const words = webhooksWords[language];
  const { facts } = words;
  const full = (instant: number) => formatFullMoment(instant, clock.timeZone, language);
  const last = standing.lastDeliveredAt;
  return [
    ...describeWebhookSetting(webhook, language).slice(1),
    {
      term: webhook.disabled ? facts.held : facts.waiting,
      details: String(standing.waiting || facts.nothing),
    },
    { term: facts.dead, details: String(standing.dead || facts.nothing) },
    { term: facts.lastDelivered, details: last === null ? facts.never : full(last) },
    { term: facts.created, details: full(createdAt) },
    ...overlapOf(webhook, clock, language),
  ];
}

/** What an administrator settles about it. */
export function describeWebhookSetting({ name, url, kinds }: WebhookSetting, language: Language) {
  const words = webhooksWords[language];
  return [
    { term: webhookFormWords[language].name, details: name },
    { term: words.facts.url, details: url },
    { term: words.facts.kinds, details: kinds.map((kind) => words.kinds[kind]).join(", ") },
  ];
}

function overlapOf({ previousSecretUntil }: WebhookWithStanding, clock: ReaderClock, language: Language) {
  const { facts } = webhooksWords[language];
  if (previousSecretUntil === null || previousSecretUntil <= Number(clock.now)) return [];
  const until = formatFullMoment(previousSecretUntil, clock.timeZone, language);
  return [{ term: facts.overlap, details: facts.overlapUntil(until) }];
}

function stateOf(
  { disabled, removedAt, standing }: WebhookWithStanding,
  clock: ReaderClock,
  language: Language,
): StateChip {
  const words = webhooksWords[language];
  const moment = (at: number) => formatMoment(at, clock, language);
  if (removedAt !== null)
    return { tone: "no", text: words.removedSince(formatFullMoment(removedAt, clock.timeZone, language)) };
  if (disabled) {
    const since = disabled.because === "gone" ? words.goneSince : words.disabledSince;
    return { tone: "no", text: since(moment(disabled.at)) };
  }
  if (standing.behindSince === null) return { tone: "yes", text: words.delivering };
  return { tone: "wait", text: words.behindSince(moment(standing.behindSince)) };
}

function countsOf(
  { standing: { waiting, dead }, disabled }: WebhookWithStanding,
  language: Language,
): StateChip[] {
  const words = webhooksWords[language];
  return [
    ...(waiting > 0
      ? [{ tone: "wait" as const, text: (disabled ? words.held : words.waiting)(waiting) }]
      : []),
    ...(dead > 0 ? [{ tone: "no" as const, text: words.dead(dead) }] : []),
  ];
}
