/**
 * A request whose body can be taken in one piece as node:http's parser gives it, without the stream in between: for a
 * short body that stream costs as much as everything else that node:http does for the request.
 */
import { IncomingMessage } from "node:http";

export class WholeRequest extends IncomingMessage {
  #whenWhole: ((body: Buffer) => void) | null = null;
  #chunks: Buffer[] = [];
  #isStreaming = false;
  #isGivenBack = true;

  /**
   * Has a piece of the body gone into the stream? So it has, where the body came with the head, for whoever waited for as
   * much as a settled promise: the parser lets promises run before it gives the next piece.
   */
  get isStreaming(): boolean {
    return this.#isStreaming;
  }

  /**
   * To be called as long as nothing {@link isStreaming}. `whenWhole` is called once, and the stream then holds nothing;
   * never where the connection ends before the body does. The body is held in memory: ask for its length first.
   */
  takeBody(whenWhole: (body: Buffer) => void): void {
    if (this.#isStreaming) throw new Error("A part of this body is in the stream.");
    this.#whenWhole = whenWhole;
    this.#isGivenBack = false;
  }

  /** As if the body had never been taken. */
  giveBack(body: Buffer): void {
    this.#isGivenBack = true;
    super.push(body);
    super.push(null);
  }

  /** What node:http calls of a request that was answered: it reads to its end what nobody has read. */
  _dump(): void {
    if (this.#isGivenBack) (IncomingMessage.prototype as unknown as { _dump(): void })._dump.call(this);
  }

  /** What the parser calls with each piece, and with null at the end. */
  override push(chunk: Buffer | null, encoding?: BufferEncoding): boolean {
    const whenWhole = this.#whenWhole;
    if (!whenWhole) {
      this.#isStreaming = true;
      return super.push(chunk, encoding);
    }
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
