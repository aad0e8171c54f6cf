/** Every request is matched against every template, so the time for that must be linear in the length of the path. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { listParameterNames, toPattern } from "../../../worker/api/path-template.ts";
import { TemplateRouter } from "../../../worker/api/template-router.ts";
import { ROUTES } from "../../../worker/routes.ts";

const PATHS = ROUTES.map(({ path }) => path);

/** As many characters as Cloudflare accepts in an address. */
const LENGTH = 16_000;
/** In milliseconds: far more than linear work takes on a busy machine. V8 stops a regular expression at it, too. */
const TIMEOUT = 30_000;

/** A group that another one follows in its segment: what it does not match, and the characters up to the other. */
const GROUP = /\(\[\^([^\]]*)\]\+\??\)([^/()]*)(?=\()/g;

const SEVERAL = PATHS.map((path) => ({
  path,
  groups: [...toPattern(path).source.replaceAll("\\/", "/").matchAll(GROUP)],
})).filter(({ groups }) => groups.length > 0);

test.each(SEVERAL)("no parameter of $path matches the delimiter after it", ({ groups }) => {
  for (const [, excluded, delimiter = ""] of groups)
    expect(excluded).toContain(/^\\?./.exec(delimiter)?.[0]);
});

test("the templates with several parameters in a segment are among the tested ones", () => {
  const counts = PATHS.map((path) =>
    Math.max(...path.split("/").map((segment) => listParameterNames(segment).length)),
  );
  expect(SEVERAL).toHaveLength(counts.filter((count) => count > 1).length);
  expect(SEVERAL).not.toHaveLength(0);
});

const router = new TemplateRouter<string>();
for (const path of PATHS) router.add("GET", path, path);

const folders = new Set(PATHS.map((path) => path.replace(/\{.*/, "")));
const units = ["a", ".", "-", ".-", "-.", "a.", "a-", ".a-", "/", "a/", "%2F", ".js", ".json"];

test.each(units)(`matches paths of ${LENGTH} characters, of %j, in linear time`, (unit) => {
  const match = (): void => {
    for (const folder of folders)
      for (const end of ["x", "!", "", ".js", ".json"])
        router.match("GET", folder + unit.repeat(LENGTH / unit.length) + end);
  };
  expect(() => runInNewContext("match()", { match }, { timeout: TIMEOUT })).not.toThrow();
});
