/**
 * A request whose body can be taken in one piece as node:http's parser gives it, without the stream in between: for a
 * short body that stream costs as much as everything else that node:http does for the request.
 */
import { IncomingMessage } from "node:http";

export class WholeRequest extends IncomingMessage {
  #whenWhole: ((body: Buffer) => void) | null = null;
  #chunks: Buffer[] = [];

  /**
   * To be called as long as nothing was read. `whenWhole` is called once, and the stream then holds nothing; never where
   * the connection ends before the body does. The body is held in memory: ask for its length first.
   */
  takeBody(whenWhole: (body: Buffer) => void): void {
    this.#whenWhole = whenWhole;
  }

  /** As if the body had never been taken. */
  giveBack(body: Buffer): void {
    super.push(body);
    super.push(null);
  }

  /** What the parser calls with each piece, and with null at the end. */
  override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
    const whenWhole = this.#whenWhole;
    if (!whenWhole) return super.push(chunk, encoding);
    if (chunk !== null) {
      this.#chunks.push(chunk);
      return true;
    }
    this.#whenWhole = null;
    const chunks = this.#chunks;
    whenWhole(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    return false;
  }
}
