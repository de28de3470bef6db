/** What a wish is about, as the form asks for it. */
import type { WishValues } from "~/components/wishes/wish-values";
import type { Language } from "~/i18n/language";
import type { House } from "~/operations/house/read-house.server";
import { listRepairTopics } from "~/operations/wishes/choose-wish-owner.server";

const kinds = ["question", "complaint", "repair"] as const;
export type WishKind = (typeof kinds)[number];

/** A house without anything to repair is not asked for it. */
export function listKinds(house: Pick<House, "company">): WishKind[] {
  return kinds.filter((kind) => kind !== "repair" || listRepairTopics(house).length > 0);
}

export function readKind({ kind }: Pick<WishValues, "kind">): WishKind {
  return kinds.find((known) => known === kind) ?? "question";
}

/** What a repair can be about, with its area where the house has several: "Werkstatt: Laufende Reparatur". */
export function presentRepairs(
  house: Pick<House, "company" | "directory">,
  language: Language,
): { value: string; label: string }[] {
  const { topics, areas } = house.directory;
  const offered = listRepairTopics(house);
  const isTold = new Set(offered.map(({ area }) => area)).size > 1;
  return offered.map(({ id, area = "" }) => {
    const label = topics[id]?.label[language] ?? id;
    const ofArea = areas[area]?.[language];
    return { value: id, label: isTold && ofArea ? `${ofArea}: ${label}` : label };
  });
}

/**
 * What a question or a complaint is about may be said; null = it is said then. A repair is about one of its own topics,
 * the first unless another is picked.
 */
export function findWishTopic(
  { topic, repair, ...values }: Pick<WishValues, "kind" | "topic" | "repair">,
  house: Pick<House, "company">,
): string | null {
  if (readKind(values) !== "repair") return topic || null;
  const topics = listRepairTopics(house).map(({ id }) => id);
  return topics.find((id) => id === repair) ?? topics[0] ?? null;
}
