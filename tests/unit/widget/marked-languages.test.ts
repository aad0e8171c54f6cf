/** WCAG 3.1.2: every text of a box is marked as being in the language that it is in. */
import { expect, test } from "vitest";
import type { StoryContent } from "../../../data/edition/story-content.ts";
import type { VNodeJson } from "../../../widget/content/vnode-json.ts";
import { makeContent } from "../../../widget/content/make-content.tsx";
import { makeDetails } from "../../../widget/content/make-details.tsx";
import { makeFirstView, makeUpdatedView } from "../../../widget/content/make-first-view.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import type { Labels } from "../../../widget/i18n/labels.ts";
import { ASH, ELM } from "../../fixtures/library-developments.ts";
import { storyContent } from "../../fixtures/story-content.ts";

const others = Object.entries(allLabels).filter(([lang]) => lang !== storyContent.language);

/** The box as drawn, filtered, frozen and updated, and everything behind the first view. */
function listTrees(labels: Labels): VNodeJson[] {
  const filtered: StoryContent = { ...storyContent, filter: ASH };
  const newer = makeUpdatedView(storyContent, { ...storyContent, developments: [] }, labels);
  const { list, bodies, print, views } = makeDetails(storyContent, labels);
  return [
    makeContent(makeFirstView(storyContent, labels)).box,
    makeContent(makeFirstView(filtered, labels), { order: "newest", edition: "0123456789ab" }).box,
    makeContent(newer).box,
    list,
    ...Object.values(bodies),
    print,
    ...views.flat(),
  ];
}

interface MarkedText {
  text: string;
  /** Null where no element around it has one: the interface's. */
  lang: string | null;
}

function listMarkedTexts(tree: VNodeJson, lang: string | null = null): MarkedText[] {
  if (typeof tree === "string") return [{ text: tree, lang }];
  const [head, ...children] = tree;
  // The address of a report's page is in no language.
  if (head.includes("|href=https://gazette.example")) return [];
  const own = /\|lang=(\w+)/.exec(head)?.[1];
  return children.flatMap((child) => listMarkedTexts(child, own ?? lang));
}

const KEYS_OF_TEXTS = new Set(
  "title standfirst headline summary name role exact pull note publisher publisherNote origin by text settledBy whatChanged".split(
    " ",
  ),
);

/** The texts in the content's language. */
const listContentTexts = (value: unknown, key = ""): string[] => {
  if (typeof value === "string") return KEYS_OF_TEXTS.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => listContentTexts(item, key));
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    listContentTexts(inner, name === "origins" ? "origin" : name),
  );
};

/** The words of a text, each between two spaces, without punctuation. */
const wordsOf = (text: string): string =>
  ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `.replaceAll(/ +/g, " ");

const contentTexts = listContentTexts(storyContent).map(wordsOf);
const allContent = contentTexts.join("\n");

const listInBox = (labels: Labels): MarkedText[] =>
  listTrees(labels).flatMap((tree) => listMarkedTexts(tree));

test.each(others)("in %s, only words of the content are marked as English", (_, labels) => {
  const marked = listInBox(labels).filter(({ lang }) => lang === "en");
  expect(marked.length).toBeGreaterThan(100);
  expect(marked.filter(({ text }) => !allContent.includes(wordsOf(text)))).toEqual([]);
});

test.each(others)("in %s, no words of the content are unmarked", (_, labels) => {
  const unmarked = listInBox(labels).filter((item) => item.lang !== "en");
  expect(unmarked.length).toBeGreaterThan(100);
  expect(
    unmarked.filter(({ text }) => contentTexts.some((words) => wordsOf(text).includes(words))),
  ).toEqual([]);
});

test.each(others)("in %s, a state is named in that language, also as the speaker", (_, labels) => {
  const state = { ...ELM, wikidata: "Q159" };
  const stateSpeaks = { actor: state, name: state.name, group: state, role: null };
  const states: StoryContent = JSON.parse(JSON.stringify(storyContent), (_key, value) => {
    if (value?.id === state.id) return state;
    return value?.actor && value.side === state.id ? { ...value, ...stateSpeaks } : value;
  });
  const named = makeDetails(states, labels)
    .views.flat()
    .flatMap((tree) => listMarkedTexts(tree))
    .map(({ text }) => text);
  const name = new Intl.DisplayNames(labels.locale, { type: "region" }).of("RU");
  expect(named.filter((text) => text === name).length).toBeGreaterThan(3);
  expect(named).not.toContain(state.name);
});

test.each(others.filter(([lang]) => /^(ar|ja|ko|ru|uk)$/.test(lang)))(
  "in %s, no word in Latin letters is unmarked",
  (_, labels) => {
    const latin = listInBox(labels).filter(({ text }) => /\p{Script=Latin}{2}/u.test(text));
    expect(latin.length).toBeGreaterThan(100);
    expect(latin.filter(({ lang }) => lang !== "en")).toEqual([]);
  },
);
