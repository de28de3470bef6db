/**
 * The way to one endpoint: what goes there goes at most so many at once, and waits for nothing that goes elsewhere.
 */
export interface Lane {
  /** Something may be due. `isFailing`: as the database has it. */
  wake(isFailing: boolean): void;
  /** Begins nothing any more; settles once everything under way is settled. */
  stop(): Promise<void>;
}

export interface LaneWork<Item> {
  /** Never rejects. */
  claim(max: number): Promise<Item[]>;
  /** Never rejects; true where the endpoint took it. */
  attempt(item: Item): Promise<boolean>;
}

const slotsMax = 8;

export function openLane<Item>({ claim, attempt }: LaneWork<Item>): Lane {
  const underWay = new Set<Promise<void>>();
  let filling: Promise<void> | null = null;
  let isWanted = false;
  let isFailing = false;
  let isStopped = false;

  /** One that does not answer is asked by one request at a time. */
  const freeSlots = () => (isFailing ? 1 : slotsMax) - underWay.size;

  async function fill(): Promise<void> {
    while (isWanted && !isStopped && freeSlots() > 0) {
      isWanted = false;
      for (const item of await claim(freeSlots())) begin(item);
    }
    filling = null;
  }

  function begin(item: Item): void {
    const attempted = attempt(item).then((taken) => {
      underWay.delete(attempted);
      isFailing = !taken;
      // Claiming a few at once costs little more than claiming one.
      if (underWay.size <= slotsMax / 2) want();
    });
    underWay.add(attempted);
  }

  function want(): void {
    isWanted = true;
    if (!isStopped && freeSlots() > 0) filling ??= fill();
  }

  return {
    wake(failing) {
      isFailing = failing;
      want();
    },
    async stop() {
      isStopped = true;
      await filling;
      await Promise.all(underWay);
    },
  };
}
