/**
 * A certificate that signs itself, made afresh: X.509 v3 (RFC 5280) in DER, an elliptic curve key, for one name. Written
 * here because node:crypto reads certificates and makes none.
 */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface TestCertificate {
  /** PEM, both. */
  key: string;
  cert: string;
}

interface CertificateFacts {
  name: string;
  /** By the clock of this machine, which is the one that TLS goes by. */
  validTo?: Date;
}

const dayMs = 86_400_000;

export function makeCertificate({ name, validTo = fromNow(1) }: CertificateFacts): TestCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    commonName(name),
    sequence(time(fromNow(-2)), time(validTo)),
    commonName(name),
    publicKey.export({ type: "spki", format: "der" }),
    explicit(3, sequence(subjectAlternativeName(name))),
  );
  const cert = sequence(body, ecdsaWithSha256, bits(sign("sha256", body, privateKey)));
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(), cert: toPem(cert) };
}

export function fromNow(days: number): Date {
  return new Date(Date.now() + days * dayMs);
}

function toPem(der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}

/** Tag, length, value. */
function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const long = [Math.floor(length / 256), length % 256];
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, ...long];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

const sequence = (...parts: Buffer[]) => tlv(0x30, ...parts);
const explicit = (place: number, part: Buffer) => tlv(0xa0 + place, part);
const integer = (value: Buffer) => tlv(0x02, value);
const bits = (value: Buffer) => tlv(0x03, Buffer.from([0]), value);
const objectId = (hex: string) => tlv(0x06, Buffer.from(hex, "hex"));

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(objectId("2a8648ce3d040302"));

/** 2.5.4.3 */
function commonName(name: string): Buffer {
  return sequence(tlv(0x31, sequence(objectId("550403"), tlv(0x0c, Buffer.from(name)))));
}

/** 2.5.29.17 with one dNSName. */
function subjectAlternativeName(name: string): Buffer {
  return sequence(objectId("551d11"), tlv(0x04, sequence(tlv(0x82, Buffer.from(name)))));
}

/** YYMMDDHHMMSSZ. */
function time(at: Date): Buffer {
  return tlv(0x17, Buffer.from(`${at.toISOString().replace(/\D/g, "").slice(2, 14)}Z`));
}
