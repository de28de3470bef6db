/**
 * A customer who leaves is erased a week later (docs/decisions/leaving.md). Until then nothing becomes wider, whoever
 * asks for it; what narrows holds as ever. The doors answer it (guards).
 */
export class LeavingRefused extends Error {
  constructor() {
    super("The customer is leaving: nothing becomes wider any more.");
  }
}
