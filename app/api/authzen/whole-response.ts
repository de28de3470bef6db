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
   * has more to say or do (the connection ends with this answer, another answer goes before this one), it sends it. A body
   * as text goes out with the head as one text, which takes less than bytes that are sent once: the head must be ASCII.
   */
  sendWhole(head: string, body: Buffer | string, now: number): void {
    const { socket } = this;
    if (!socket?.writable || !this.shouldKeepAlive) {
      this.#sendInPieces(head, body);
      return;
    }
    const top = `HTTP/1.1 200 OK\r\n${head}Content-Length: ${Buffer.byteLength(body)}\r\n${tellDate(now)}${tellKeepAlive(socket)}\r\n`;
    if (typeof body === "string") socket.write(top + body);
    else if (body.length <= copiedMax) socket.write(putTogether(top, body));
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

function writeBoth(socket: Socket, top: string, body: Buffer): void {
  socket.cork();
  socket.write(top, "latin1");
  socket.write(body);
  socket.uncork();
}

/** As bytes: node:http would measure a text, and then copy it piece by piece. A head has a byte for each letter. */
function putTogether(top: string, body: Buffer): Buffer {
  const whole = Buffer.allocUnsafe(top.length + body.length);
  whole.write(top, "latin1");
  body.copy(whole, top.length);
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
