import { expect, test } from "vitest";
import { publicUrl } from "../../../worker/http/origin.ts";

const ORIGIN = "https://kd.test";

test.each([
  "/",
  "/docs",
  "/v1/stories/bridge-library",
  "/v1/stories/bridge-library/",
  "/v1/stories/bridge-library.csv",
  "/v1//stories",
  "/v1/./stories",
  "/v1/stories/..",
  "/v1/.stories/a",
  "/v1/stories/%61?edition=%22a%22&q=a%20b",
  "/v1/stories/a%2Fb",
  '/v1/stories/"<ä>',
  "/v1\\stories",
  "/v1/stories?",
  "/v1/stories#a",
])("the public address of %s has the parts of its URL", (path) => {
  const { origin, pathname, search, searchParams } = new URL(ORIGIN + path);
  const parts = publicUrl(`http://127.0.0.1:1${path}`, { ORIGIN: `${ORIGIN}/` });
  expect({
    origin: parts.origin,
    pathname: parts.pathname,
    search: parts.search,
    parameters: [...parts.searchParams],
  }).toEqual({ origin, pathname, search, parameters: [...searchParams] });
});
