/** Checks of how a page embeds a box: its scripts, elements and frames. */
import { describeAccepted } from "../../../widget/option-problems.ts";
import { OPTION_NAMES, parseOptions } from "../../../widget/options.ts";
import { quoteTag, readOption, resolveAddress, storyOf, type PageCheck } from "./scan-context.ts";
import type { ScannedTag } from "./scan-page.ts";

/**
 * Whether an optimiser or a consent manager delays the tag: it has no `src`, or a type that is not JavaScript's. scan-page.ts lists
 * the attributes in which they keep the address.
 */
const isDelayed = ({ attributes }: ScannedTag): boolean =>
  !attributes.has("src") ||
  !/^(?:|module|(?:text|application)\/javascript)$/i.test(attributes.get("type") ?? "");

const checkPresence: PageCheck = ({ page: { tags, hasEscapedCode, linkedStories }, origin }) => {
  if (tags.length > 0) return [];
  if (hasEscapedCode)
    return [
      {
        problem: "The page shows the code as text: the CMS escaped it.",
        remedy: "Paste it into a block for HTML or code, not into a paragraph.",
      },
    ];
  if (linkedStories.length > 0)
    return [
      {
        problem: `The page only links to ${origin}/stories/${linkedStories[0]}.`,
        remedy:
          "A CMS embeds an address (oEmbed) only if it is on a line of its own, outside lists and quotations. If it is, use the iframe.",
      },
    ];
  return [
    {
      problem: "The HTML of the page has no script, element or iframe of a box.",
      remedy: `Paste a snippet from ${origin}/. If you did, the CMS removed it (it does so silently for accounts that may not post HTML), a cache still serves an earlier page, or a tag manager adds it later: then use the bookmarklet below.`,
    },
  ];
};

const checkStories: PageCheck = ({ page, url, stories }) => {
  const ids = stories.map(({ id }) => id);
  const named = new Set(page.tags.flatMap((tag) => storyOf(tag, url) ?? []));
  return [...named]
    .filter((story) => !ids.includes(story))
    .map((story) => ({
      problem: `There is no story “${story}”.`,
      remedy: `The stories are: ${ids.join(", ")}.`,
    }));
};

const checkEditions: PageCheck = ({ page, url, stories }) =>
  page.tags.flatMap((tag) => {
    const story = stories.find(({ id }) => id === storyOf(tag, url));
    const edition = readOption(tag, "edition", url);
    if (!story || edition === null || edition === story.edition) return [];
    const found = story.editions.find((archived) => archived.edition === edition);
    if (found && !found.withdrawal) return [];
    return [
      {
        problem: found?.withdrawal
          ? `Edition ${edition} was withdrawn on ${found.withdrawal.date}: ${found.withdrawal.reason}`
          : `There is no edition “${edition}” of “${story.id}”.`,
        remedy: `The current edition is ${story.edition}. /v1/stories/${story.id}/editions lists all. Without an edition, the box follows the story.`,
      },
    ];
  });

const checkHead: PageCheck = ({ page, url }) =>
  page.tags
    .filter((tag) => tag.inHead && tag.name === "script" && storyOf(tag, url) !== null)
    .map((tag) => ({
      problem: `${quoteTag(tag)} is in <head>, where a box cannot be shown.`,
      remedy: "Move the tag to where the box should be in <body>.",
    }));

const checkElementScript: PageCheck = ({ page: { tags }, origin }) =>
  tags.some(({ name }) => name === "key-developments") &&
  !tags.some(({ name }) => name === "script")
    ? [
        {
          problem: "The HTML has a <key-developments>, but no script for it.",
          remedy: `Add <script async src="${origin}/embed/key-developments.js"></script>, unless your own bundle loads it.`,
        },
      ]
    : [];

const checkDelayed: PageCheck = ({ page }) =>
  page.tags
    .filter((tag) => tag.name !== "key-developments" && isDelayed(tag))
    .map((tag) => ({
      problem: `${quoteTag(tag)} is delayed by an optimiser or a consent manager.`,
      remedy:
        "Exclude it there from delaying and blocking. The box sets no cookie and stores nothing, so it needs no consent. If your policy requires consent anyway, the box appears once the reader consents.",
    }));

const checkCopies: PageCheck = ({ page, url, origin }) =>
  page.tags.flatMap((tag) => {
    const address = resolveAddress(tag, url);
    if (tag.name === "key-developments" || !address || address.origin === origin) return [];
    return [
      {
        problem: `${quoteTag(tag)} is a copy on ${address.host}.`,
        remedy: `Exclude ${origin}/embed/ from combining and local copies: a copy becomes outdated.`,
      },
    ];
  });

const checkDuplicates: PageCheck = ({ page, url }) => {
  const addresses = page.tags
    .filter(({ name }) => name === "script")
    .flatMap((tag) => resolveAddress(tag, url)?.href ?? []);
  return [...new Set(addresses)].flatMap((address) => {
    const times = addresses.filter((other) => other === address).length;
    return times > 1
      ? [
          {
            problem: `${address} is on the page ${times} times.`,
            remedy:
              "Keep one script. For several boxes on a page, use several <key-developments> elements.",
          },
        ]
      : [];
  });
};

const checkSandbox: PageCheck = ({ page }) =>
  page.tags
    .filter(({ name, attributes }) => {
      const sandbox = attributes.get("sandbox");
      return name === "iframe" && sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox);
    })
    .map((tag) => ({
      problem: `${quoteTag(tag)} is sandboxed without scripts.`,
      remedy: `Write sandbox="${`${tag.attributes.get("sandbox")} allow-scripts`.trim()}". Without it, tabs and “Show all” do nothing.`,
    }));

const checkIntegrity: PageCheck = ({ page }) =>
  page.tags
    .filter(({ attributes }) => attributes.has("integrity") && !attributes.has("crossorigin"))
    .map((tag) => ({
      problem: `${quoteTag(tag)} has integrity without crossorigin, so the browser blocks it.`,
      remedy: 'Add crossorigin="anonymous".',
    }));

const checkOptions: PageCheck = ({ page }) =>
  page.tags
    .filter(({ name }) => name !== "iframe")
    .flatMap(({ name, attributes }) => {
      const prefix = name === "script" ? "data-" : "";
      const { problems } = parseOptions((option) => attributes.get(prefix + option));
      const misplaced = [...attributes.keys()].filter((attribute) => {
        const option = attribute.replace(/^data-/, "");
        return OPTION_NAMES.includes(option) && attribute !== prefix + option;
      });
      const ignored = misplaced.map((attribute) => ({
        problem: `${attribute} on <${name}> is ignored.`,
        remedy: `Write ${prefix}${attribute.replace(/^data-/, "")}.`,
      }));
      return ignored.concat(
        problems.map((found) => ({
          problem: `${prefix}${found.option}="${found.value}" is not valid.`,
          remedy: `${prefix}${found.option} accepts: ${describeAccepted(found)}.`,
        })),
      );
    });

/** In the order in which to make the changes. */
export const TAG_CHECKS: readonly PageCheck[] = [
  checkPresence,
  checkStories,
  checkEditions,
  checkHead,
  checkElementScript,
  checkDelayed,
  checkCopies,
  checkDuplicates,
  checkSandbox,
  checkIntegrity,
  checkOptions,
];
