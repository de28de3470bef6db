/**
 * Requests that say the same are one object per company, under which every customer keeps what is compiled for it: finding
 * it with one of many customers takes one look-up there instead of one per word. Bounded: ids in requests may be any text,
 * and what was found under a forgotten object is compiled anew under the next.
 */
import type { PermissionRequest } from "./permission";

/** Stands for a request; says nothing by itself. */
export type Inquiry = object;

type BySender = Map<string, Inquiry>;

const inquiriesMax = 10_000;

export class Inquiries {
  #byWords = new Map<string, Map<string, Map<string, BySender>>>();
  #count = 0;

  get({ topic, channel, sender }: PermissionRequest): Inquiry {
    const known = this.#byWords.get(topic)?.get(channel)?.get(sender.type)?.get(sender.id);
    return known ?? this.#add(topic, channel, sender.type, sender.id);
  }

  #add(topic: string, channel: string, type: string, id: string): Inquiry {
    if (this.#count >= inquiriesMax) {
      this.#byWords.clear();
      this.#count = 0;
    }
    const inquiry = {};
    getOrAddMap(getOrAddMap(getOrAddMap(this.#byWords, topic), channel), type).set(id, inquiry);
    this.#count++;
    return inquiry;
  }
}

function getOrAddMap<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = map.get(key);
  if (known) return known;
  const added = new Map<string, Value>();
  map.set(key, added);
  return added;
}
