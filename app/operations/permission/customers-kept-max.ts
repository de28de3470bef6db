import { getHeapStatistics } from "node:v8";

const bytesOfCustomer = 6 * 1024;

/**
 * As many customers are kept as an eighth of the heap holds, however many a long list names; and as many references that
 * name nobody, so that being kept does not tell the one from the other.
 */
export const customersKeptMax = Math.min(
  50_000,
  Math.floor(getHeapStatistics().heap_size_limit / 8 / bytesOfCustomer),
);
