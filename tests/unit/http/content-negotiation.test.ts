/** Content negotiation with headers that no client sends. */
import { expect, test } from "vitest";
import { negotiateType } from "../../../worker/http/content-negotiation.ts";

const OFFERED = ["text/html", "application/json"] as const;

test.each([
  ["without a slash", "a".repeat(500_000), "text/html"],
  ["of slashes", "/".repeat(500_000), "text/html"],
  ["of parameters", `application/json${";".repeat(500_000)}`, "application/json"],
])("half a megabyte of Accept %s is negotiated in one pass", (_, accept, type) => {
  expect(negotiateType(accept, OFFERED)).toBe(type);
});
