/** What everything is measured against: node:http as it comes, which says hello, and reads a body where there is one. */
import { createServer } from "node:http";

createServer((request, response) => {
  if (request.method === "GET") response.end("hello");
  else request.resume().on("end", () => response.end("hello"));
}).listen(Number(process.env.PORT), "127.0.0.1", () => console.log("Hello."));
