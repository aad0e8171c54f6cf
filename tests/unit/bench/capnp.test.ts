import { describe, expect, test } from "vitest";
import { writeCapnp } from "../../bench/serve/capnp.ts";

const worker = {
  name: "worker",
  modules: [{ name: "index.js", kind: "esModule" as const, file: "/tmp/a b/index.js" }],
  compatibilityDate: "2026-11-01",
  compatibilityFlags: ["no_nodejs_compat"],
  services: { ASSETS: "disk" },
};

describe("writeCapnp", () => {
  const text = writeCapnp({
    workers: [worker],
    disks: { disk: "/tmp/assets" },
    sockets: [{ service: "worker", port: 8830 }],
  });

  test.each([
    ["the module's file", '(name = "index.js", esModule = embed "/tmp/a b/index.js")'],
    ["the compatibility date", 'compatibilityDate = "2026-11-01"'],
    ["the compatibility flags", 'compatibilityFlags = ["no_nodejs_compat"]'],
    ["the binding", '(name = "ASSETS", service = "disk")'],
    ["the folder", '(name = "disk", disk = (path = "/tmp/assets", allowDotfiles = false))'],
    ["the socket, on loopback only", 'address = "127.0.0.1:8830"'],
  ])("writes %s", (_, line) => {
    expect(text).toContain(line);
  });

  test("leaves the port to the system where none is given", () => {
    expect(writeCapnp({ workers: [worker], sockets: [{ service: "worker" }] })).toContain(
      'address = "127.0.0.1:0"',
    );
  });

  test("keeps a quotation mark in a name from ending the string", () => {
    const named = { ...worker, name: 'a"b' };
    expect(writeCapnp({ workers: [named], sockets: [] })).toContain(String.raw`name = "a\"b"`);
  });
});
