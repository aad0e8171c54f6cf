/** The W3C selectors of the annotations, resolved by Apache Annotator on the pages of the articles. */
import { beforeAll, expect, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import type { Article } from "../../../../data/model/edition.ts";
import { bundleScript } from "../../../support/browser/bundle.ts";
import { STORY } from "../../../support/story/story.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";

const publisher = usePublisher();

type Selector = Record<string, unknown> & { type: string; exact?: string };
interface Annotation {
  id: string;
  target: { source: string; selector: [Selector, ...Selector[]] };
}

const collection: { first: { items: Annotation[] } } = await (
  await fetch(`${service}/v1/stories/${STORY}/annotations.jsonld`)
).json();
const annotations = collection.first.items;
/** Paths of the cited articles. The file has the origin of the deployment, not that of the tests. */
const cited = [...new Set(annotations.map(({ target }) => new URL(target.source).pathname))];
const articles = new Map<string, Article>(
  await Promise.all(
    cited.map(async (path): Promise<[string, Article]> => [
      path,
      await (await fetch(`${service}/v1${path}`)).json(),
    ]),
  ),
);
const paths = cited.filter((path) => articles.get(path)!.body !== null);

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var resolveAll: (selectors: Selector[], id: string) => Promise<string[]>;
}

const RESOLVER = `
  import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
  const MATCHERS = {
    TextPositionSelector: createTextPositionSelectorMatcher,
    TextQuoteSelector: createTextQuoteSelectorMatcher,
  };
  /** The text that each selector matches; several matches are joined. */
  export async function resolveAll(selectors, id) {
    const scope = document.getElementById(id) ?? document.body;
    const texts = [];
    for (const selector of selectors) {
      const found = [];
      for await (const match of MATCHERS[selector.type](selector)(scope)) found.push(match.toString());
      texts.push(found.join(" || "));
    }
    return texts;
  }
`;

let resolver: string;
beforeAll(async () => {
  resolver = await bundleScript("annotator", RESOLVER);
});

test("the annotations cover several articles, one of them with carriage returns", () => {
  expect(paths.length).toBeGreaterThan(1);
  expect(paths.filter((path) => articles.get(path)!.body!.includes("\r"))).toHaveLength(1);
  expect(annotations.length).toBeGreaterThan(paths.length);
});

test.each(paths)(
  "the selectors of each annotation of %s match its passage exactly once, by quote and by position",
  async (path) => {
    const here = annotations.filter(({ target }) => new URL(target.source).pathname === path);
    const { page } = await publisher.visit(service + path);
    await page.evaluate(`${resolver}; globalThis.resolveAll = annotator.resolveAll;`);
    const selectors = here.flatMap(({ target }) => target.selector);
    const expected = here.flatMap(({ target }) =>
      target.selector.map(() => target.selector[0].exact),
    );
    // The fragment of the source is the id of an element on the page.
    const id = new URL(here[0]!.target.source).hash.slice(1);
    const found = await page.evaluate(([all, scope]) => globalThis.resolveAll(all, scope), [
      selectors,
      id,
    ] as const);
    expect(found).toEqual(expected);
    const kinds = new Set(selectors.map(({ type }) => type));
    expect(kinds).toEqual(new Set(["TextQuoteSelector", "TextPositionSelector"]));
  },
);
