import type { CustomerVisit } from "~/auth/guards.server";
import { channelWords } from "~/i18n/channel-words";
import { joinWithAnd } from "~/i18n/format/join-list";
import type { Language } from "~/i18n/language";
import { contactPointWords } from "~/i18n/words/contact-point-words";
import { type OwnPoints, showOwnPoints } from "~/operations/show-own-points.server";
import { newPointPath, pointPath, proofPath } from "./data-paths";

/** Addresses and numbers with what they are used for, in words. */
export async function presentPoints({ operations, customer, language, config }: CustomerVisit) {
  const { points, waiting } = await showOwnPoints(operations, customer.id);
  return {
    points: points.map((point) => presentPoint(point, language)),
    waiting: waiting.map(({ id, value }) => ({ id, value, href: proofPath(id) })),
    addPaths: {
      email: newPointPath("email"),
      postal: newPointPath("postal"),
      ...(config.texts !== null && { phone: newPointPath("phone") }),
    },
  };
}

function presentPoint(point: OwnPoints["points"][number], language: Language) {
  const words = contactPointWords[language];
  const { id, kind, value, openChannels, refusedChannels, verifiedAt, badSince } = point;
  const open = openChannels.filter((channel) => !refusedChannels.includes(channel));
  const proof = verifiedAt === null ? words.unproven : words.proven;
  return {
    id,
    value: value.replaceAll("\n", ", "),
    term: value.replaceAll("\n", ", "),
    href: pointPath(id),
    lines: [
      open.length > 0 ? words.usedFor(listWays(open, language)) : words.usedForNothing,
      ...(refusedChannels.length > 0 ? [words.refused(listWays(refusedChannels, language))] : []),
      ...(kind === "postal" ? [] : [proof]),
      ...(badSince === null ? [] : [words.bad]),
    ],
  };
}

function listWays(channels: readonly string[], language: Language): string {
  const plurals = channels.map((channel) => channelWords(channel, language).plural);
  const inSentence = language === "en" ? plurals.map((plural) => plural.toLowerCase()) : plurals;
  return joinWithAnd(inSentence, language);
}
