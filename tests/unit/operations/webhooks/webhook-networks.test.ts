import { describe, expect, test } from "vitest";
import { checkWebhookUrl } from "~/operations/webhooks/check-webhook-url";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";

const publicAlone = toWebhookNetworks([]);
const ownNetwork = toWebhookNetworks(["10.20.0.0/16", "fd00:1234::/48"]);

describe("where requests may go", () => {
  test.each(["93.184.215.14", "1.1.1.1", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"])(
    "to %s, which is public",
    (address) => {
      expect(publicAlone.allows(address)).toBe(true);
    },
  );

  test.each([
    ["this host", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["loopback", "127.0.0.1"],
    ["loopback, another", "127.255.255.254"],
    ["private, ten", "10.0.0.1"],
    ["private, 172", "172.31.255.255"],
    ["private, 192", "192.168.1.1"],
    ["link-local, where clouds tell their secrets", "169.254.169.254"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["protocol assignments", "192.0.0.170"],
    ["documentation", "203.0.113.7"],
    ["benchmarks", "198.18.0.1"],
    ["6to4 relays", "192.88.99.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["IPv6, unspecified", "::"],
    ["IPv6, loopback", "::1"],
    ["IPv4 mapped", "::ffff:127.0.0.1"],
    ["IPv4 mapped, in hexadecimal", "::ffff:7f00:1"],
    ["IPv4 mapped, a public one", "::ffff:1.1.1.1"],
    ["IPv4 compatible", "::127.0.0.1"],
    ["IPv4 translated", "::ffff:0:127.0.0.1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["NAT64, local", "64:ff9b:1::7f00:1"],
    ["6to4", "2002:7f00:1::"],
    ["Teredo", "2001:0:7f00:1::"],
    ["unique local", "fd00::1"],
    ["unique local, a cloud's secrets", "fd00:ec2::254"],
    ["IPv6, link-local", "fe80::1"],
    ["IPv6, link-local with a zone", "fe80::1%eth0"],
    ["IPv6, site-local", "fec0::1"],
    ["IPv6, multicast", "ff02::1"],
    ["IPv6, documentation", "2001:db8::1"],
    ["IPv6, discarded", "100::1"],
    ["segment routing", "5f00::1"],
    ["no address", "example.org"],
  ])("not to what is %s: %s", (_what, address) => {
    expect(publicAlone.allows(address)).toBe(false);
    expect(publicAlone.isNamed(address)).toBe(false);
  });

  test("into networks that the operator named, and not beside them", () => {
    expect(ownNetwork.allows("10.20.3.4")).toBe(true);
    expect(ownNetwork.allows("10.21.3.4")).toBe(false);
    expect(ownNetwork.allows("fd00:1234::1")).toBe(true);
    expect(ownNetwork.allows("fd00:1235::1")).toBe(false);
    expect(ownNetwork.allows("::ffff:10.20.3.4")).toBe(false);
    expect(ownNetwork.isNamed("1.1.1.1")).toBe(false);
  });
});

describe("addresses of webhooks", () => {
  test.each([
    "https://crm.example.com/hooks?from=kontaktwahl",
    "https://crm.example.com:8443/",
    "https://1.1.1.1/",
    "https://[2606:4700:4700::1111]/",
  ])("%s is taken", (url) => {
    expect(checkWebhookUrl(url, publicAlone)).toBeNull();
  });

  test.each([
    ["not_an_address", "crm.example.com"],
    ["not_an_address", ""],
    ["not_an_address", "https://"],
    ["not_an_address", "https://crm.example.com:99999/"],
    ["not_an_address", "https://127.0.0.1.1/"],
    ["not_an_address", `https://crm.example.com/${"a".repeat(2000)}`],
    ["not_https", "http://crm.example.com/"],
    ["not_https", "ftp://crm.example.com/"],
    ["not_https", "file:///etc/passwd"],
    ["not_https", "javascript:alert(1)"],
    ["with_credentials", "https://me:secret@crm.example.com/"],
    ["with_credentials", "https://me@127.0.0.1/"],
    ["port_refused", "https://crm.example.com:25/"],
    ["port_refused", "https://crm.example.com:0/"],
    ["address_refused", "https://localhost/"],
    ["address_refused", "https://LOCALHOST./"],
    ["address_refused", "https://api.localhost/"],
    ["address_refused", "https://127.0.0.1/"],
    ["address_refused", "https://127.1/"],
    ["address_refused", "https://2130706433/"],
    ["address_refused", "https://0x7f000001/"],
    ["address_refused", "https://0x7f.0.0.1/"],
    ["address_refused", "https://0177.0.0.1/"],
    ["address_refused", "https://0/"],
    ["address_refused", "https://①②⑦.0.0.1/"],
    ["address_refused", "https://127.0.0.1./"],
    ["address_refused", "https://%31%32%37.0.0.1/"],
    ["address_refused", "https://[::1]/"],
    ["address_refused", "https://[::ffff:127.0.0.1]/"],
    ["address_refused", "https://[0:0:0:0:0:ffff:7f00:1]/"],
    ["address_refused", "https://[64:ff9b::127.0.0.1]/"],
    ["address_refused", "https://169.254.169.254/latest/meta-data/"],
  ])("%s: %s", (fault, url) => {
    expect(checkWebhookUrl(url, publicAlone)).toBe(fault);
  });

  test("go without TLS into named networks alone", () => {
    expect(checkWebhookUrl("http://10.20.0.7:8080/", ownNetwork)).toBeNull();
    expect(checkWebhookUrl("https://10.20.0.7/", ownNetwork)).toBeNull();
    expect(checkWebhookUrl("http://1.1.1.1/", ownNetwork)).toBe("address_refused");
    expect(checkWebhookUrl("https://10.21.0.7/", ownNetwork)).toBe("address_refused");
  });
});
