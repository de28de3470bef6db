/**
 * A response that can be sent in one piece and with one write. node:http puts a head together field by field
 * and hands it to the stream in pieces; together that takes longer than to find most answers.
 */
import { type IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export class WholeResponse<
  Request extends IncomingMessage = IncomingMessage,
> extends ServerResponse<Request> {
  /**
   * Answers with 200, these lines of the head and this body; `now` in milliseconds, for the field Date. Where node:http
   * has more to say or do (the connection ends with this answer, another answer goes before this one), it sends it.
   */
  sendWhole(head: string, body: Buffer | string, now: number): void {
    const { socket } = this;
    if (!socket?.writable || !this.shouldKeepAlive) {
      this.#sendInPieces(head, body);
      return;
    }
    const length = typeof body === "string" ? Buffer.byteLength(body) : body.length;
    const top = `HTTP/1.1 200 OK\r\n${head}Content-Length: ${length}\r\n${tellDate(now)}${tellKeepAlive(socket)}\r\n`;
    if (length <= copiedMax) socket.write(putTogether(top, body, length));
    else writeBoth(socket, top, body);
    this.finished = true;
    // By which node:http knows that the connection is free for the next.
    this.emit("finish");
  }

  /** A text would be sent with the head, and the head in its encoding: what is no ASCII there would come out as two bytes. */
  override end(body?: unknown, ...rest: unknown[]): this {
    const bytes = typeof body === "string" ? Buffer.from(body, encodingIn(rest)) : body;
    return super.end(bytes as never, ...(rest as []));
  }

  #sendInPieces(head: string, body: Buffer | string): void {
    const lines = head.trimEnd().split("\r\n");
    const fields = lines.flatMap((line) => line.split(/: (.*)/, 2));
    this.writeHead(200, [...fields, "Content-Length", `${Buffer.byteLength(body)}`]).end(body);
  }
}

function encodingIn(rest: unknown[]): BufferEncoding | undefined {
  return typeof rest[0] === "string" ? (rest[0] as BufferEncoding) : undefined;
}

/** Bytes: to copy more takes longer than to write two pieces. */
const copiedMax = 16 * 1024;

function writeBoth(socket: Socket, top: string, body: Buffer | string): void {
  socket.cork();
  socket.write(top, "latin1");
  socket.write(body);
  socket.uncork();
}

/** As bytes: node:http would measure a text, and then copy it piece by piece. A head has a byte for each letter. */
function putTogether(top: string, body: Buffer | string, length: number): Buffer {
  const whole = Buffer.allocUnsafe(top.length + length);
  whole.write(top, "latin1");
  if (typeof body === "string") whole.write(body, top.length);
  else body.copy(whole, top.length);
  return whole;
}

let dateOf = 0;
let date = "";

/** The same for a second. */
function tellDate(now: number): string {
  const second = Math.floor(now / 1000);
  if (second !== dateOf) {
    dateOf = second;
    date = `Date: ${new Date(now).toUTCString()}\r\n`;
  }
  return date;
}

/** The socket of a server knows it. */
function tellKeepAlive(socket: Socket & { server?: { keepAliveTimeout: number } }): string {
  const seconds = Math.floor((socket.server?.keepAliveTimeout ?? 0) / 1000);
  return `Connection: keep-alive\r\n${seconds > 0 ? `Keep-Alive: timeout=${seconds}\r\n` : ""}`;
}
