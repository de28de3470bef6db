/** Numbers that look random and are the same in every run: the minimal standard generator of Park and Miller. */
export interface Draw {
  /** A whole number from 0 up to below `max`. */
  number(max: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
  /** The same items. */
  inAnyOrder<Item>(items: readonly Item[]): Item[];
  /** True in so many of a hundred cases. */
  inPercent(percent: number): boolean;
}

export function startDrawing(seed = 1): Draw {
  let state = seed;
  const number = (max: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % max;
  };
  return {
    number,
    oneOf: (items) => items[number(items.length)]!,
    inAnyOrder: (items) => {
      const placed = items.map((item) => ({ item, place: number(2_147_483_647) }));
      return placed.sort((one, other) => one.place - other.place).map(({ item }) => item);
    },
    inPercent: (percent) => number(100) < percent,
  };
}
