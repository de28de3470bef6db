/**
 * Sends requests over connections that stay open, each the next one as soon as the last was answered. As plain as can be,
 * so that one core of ours keeps one core of the server busy; node:http's own client would take longer than the server.
 */
import { connect } from "node:net";

const connectionsUsual = 16;

/** `next` makes the bytes of a request; null = enough. Answers how many were answered with 200; others are a fault. */
export async function sendRequests(
  port: number,
  next: () => Buffer | null,
  connectionCount = connectionsUsual,
): Promise<number> {
  const connections = Array.from({ length: connectionCount }, () => sendOverOne(port, next));
  const stopLooking = keepLooking();
  const counts = await Promise.all(connections).finally(stopLooking);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Over the loopback, who wakes a sleeping client is charged for it. Over a network nobody would be, so it never sleeps. */
function keepLooking(): () => void {
  let isLooking = true;
  const look = () => void (isLooking && setImmediate(look));
  look();
  return () => {
    isLooking = false;
  };
}

function sendOverOne(port: number, next: () => Buffer | null): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1").setNoDelay();
    let [received, answered] = ["", 0];
    const sendNext = () => {
      const request = next();
      if (request) socket.write(request);
      else socket.end(() => resolve(answered));
    };
    socket.on("connect", sendNext).on("error", reject);
    socket.setEncoding("latin1").on("data", (text) => {
      received += text;
      const length = lengthOf(received);
      if (received.length < length) return;
      if (!received.startsWith("HTTP/1.1 200")) return void socket.destroy(new Error(received));
      received = received.slice(length);
      answered++;
      sendNext();
    });
  });
}

/** Of a whole answer, head and body; endless while the head is not there. */
function lengthOf(received: string): number {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd === -1) return Number.POSITIVE_INFINITY;
  const told = /\r\ncontent-length: (\d+)/i.exec(received)?.[1];
  if (told === undefined) throw new Error(`An answer without a length: ${received}`);
  return headEnd + 4 + Number(told);
}

/** The bytes of a request; with a body where there is one. */
export function writeRequest(method: string, path: string, key: string, body?: unknown): Buffer {
  const text = body === undefined ? "" : JSON.stringify(body);
  const head = [`${method} ${path} HTTP/1.1`, "Host: 127.0.0.1", `Authorization: Bearer ${key}`];
  const ofBody = ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(text)}`];
  return Buffer.from([...head, ...(text ? ofBody : []), "", text].join("\r\n"));
}
