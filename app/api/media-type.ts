/**
 * What a body is, without its parameters and in lower case; empty where it is compressed, or in letters other than
 * UTF-8: no address takes that.
 */
export function readMediaType(headers: Headers): string {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((parameter) => parameter.trim()).find((text) => text.startsWith("charset="));
  const encoding = headers.get("content-encoding") ?? "identity";
  const isPlain = (!charset || /^charset="?utf-8"?$/.test(charset)) && encoding.toLowerCase() === "identity";
  return isPlain ? type.trim() : "";
}
