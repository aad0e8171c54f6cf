import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { QUOTED_SHARE } from "../../../data/model/story-files.ts";
import { HEADLINE_LENGTH, PULL_LENGTH } from "../../../data/model/text/text-lengths.ts";
import { relativeReference } from "../../../data/source/paths.ts";
import { SCHEMAS_FOLDER } from "../../../data/source/yaml/json-schemas.ts";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import { makeFolder } from "../../support/make-folder.ts";

const GUIDE = readFileSync(join(import.meta.dirname, "../../../data/README.md"), "utf8");

/** The example's files, as the guide prints them after `<!-- example: file -->`. */
const EXAMPLE = Array.from(
  GUIDE.matchAll(/<!-- example: (\S+) -->\n\n```\w+\n([\s\S]*?)```/gu),
  ([, file, content]) => [file!, content!] as const,
);

/** Writes the example, and other files after it, as a story; returns the folder of stories. */
function writeExample(more: readonly (readonly [string, string])[] = []): string {
  const root = makeFolder();
  const raw = new Map(EXAMPLE).get("articles/gazette.txt")!;
  for (const [file, content] of [...EXAMPLE, ...more]) {
    const path = join(root, "guide-example", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      content
        .replace("SHA256", hash("sha256", raw))
        .replace(
          /\$schema=.*\/json-schema\//u,
          `$schema=${relativeReference(dirname(path), SCHEMAS_FOLDER)}/`,
        ),
    );
  }
  return root;
}

test("prints an example story in full that verification accepts", () => {
  const { stories, problems } = verifyStories(writeExample());
  expect(EXAMPLE.map(([file]) => file)).toContain("claims/library-closes-on-sundays.yaml");
  expect(problems.map(formatDiagnostic)).toEqual([]);
  expect(
    buildEdition(stories[0]!).positions.map(({ side, value, statement }) => [
      side,
      value,
      statement,
    ]),
  ).toEqual([
    ["elm", "declines", "elm-no-comment"],
    ["ash", "says", "ada-silence-on-sundays"],
  ]);
});

/** A claim file on which neither side has a position. */
const makeClaim = (text: string, order: string): string =>
  `# yaml-language-server: $schema=../../../json-schema/claim.json
text: ${text}
kind: fact
period: 2019-03
${order}positions:
  - { side: elm, value: not-here }
  - { side: ash, value: not-here }
`;

test("lists claims by their order after the leading one, those without an order last", () => {
  const { stories } = verifyStories(
    writeExample([
      ["claims/a.yaml", makeClaim("The doors are oak.", "")],
      ["claims/b.yaml", makeClaim("The clock is slow.", "order: 3\n")],
      ["claims/c.yaml", makeClaim("The key is lost.", "order: 2\n")],
    ]),
  );
  expect(buildEdition(stories[0]!).claims.map(({ id }) => id)).toEqual([
    "library-closes-on-sundays",
    "c",
    "b",
    "a",
  ]);
});

test("states the limits that the schemas and rules have", () => {
  expect(GUIDE).toContain(`is quoted: ${QUOTED_SHARE} unless`);
  expect(GUIDE).toContain(`**Headline**: at most ${HEADLINE_LENGTH} characters`);
  expect(GUIDE).toContain(`the part of the quote, at most ${PULL_LENGTH} characters`);
});
