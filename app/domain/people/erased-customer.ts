/** Something was to be recorded of a customer who was looked up before, and was erased meanwhile. */
export class ErasedCustomer extends Error {
  constructor(customerId: string) {
    super(`Nothing is kept of ${customerId} any more.`);
  }
}
