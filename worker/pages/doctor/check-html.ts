/** Checks of how a page embeds a box: its scripts, elements and frames. */
import { declareBox, type BoxTag } from "../../../widget/doctor/box-tag.ts";
import { checkTags } from "../../../widget/doctor/check-tags.ts";
import { describeCurrent, describeWithdrawal } from "../../corpus/published-editions.ts";
import { quoteTag, type PageCheck } from "./scan-context.ts";
import { MAX_ELEMENTS } from "./scan-page.ts";

/**
 * Whether an optimiser or a consent manager delays the tag: it has no `src`, or a type that is not JavaScript's. scan-page.ts lists
 * the attributes in which they keep the address.
 */
const isDelayed = ({ attributes }: BoxTag): boolean =>
  !attributes.has("src") ||
  !/^(?:|module|(?:text|application)\/javascript)$/i.test(attributes.get("type") ?? "");

const checkPresence: PageCheck = ({ page, origin }) => {
  const { tags, hasEscapedCode, links } = page;
  if (page.isTruncated)
    return {
      problem: `The page has too many scripts, frames or links: the doctor scanned the first ${MAX_ELEMENTS.toLocaleString("en")}.`,
      remedy: "Check the page with the bookmarklet below.",
    };
  if (tags.length > 0) return [];
  if (hasEscapedCode)
    return {
      problem: "The page shows the code as text: the CMS escaped it.",
      remedy: "Paste it into a block for HTML or code, not into a paragraph.",
    };
  if (links.length > 0)
    return {
      problem: `The page only links to ${links[0]}.`,
      remedy:
        "A CMS embeds an address (oEmbed) only if it is on a line of its own, outside lists and quotations. If it is, use the iframe.",
    };
  return {
    problem: "The HTML of the page has no script, element or iframe of a box.",
    remedy: `Paste a snippet from ${origin}/. If you did, the CMS removed it (it does so silently for accounts that may not post HTML), a cache still serves an earlier page, or a tag manager adds it later: then use the bookmarklet below.`,
  };
};

const checkStories: PageCheck = ({ page, stories }) => {
  const ids = stories.map(({ id }) => id);
  const named = new Set(page.tags.map((tag) => declareBox(tag).parsed.options.story));
  return [...named]
    .filter((story) => story && !ids.includes(story))
    .map((story) => ({
      problem: `There is no story “${story}”.`,
      remedy: `The stories are: ${ids.join(", ")}.`,
    }));
};

const checkEditions: PageCheck = ({ page, stories }) =>
  page.tags.flatMap((tag) => {
    const { story: id, edition } = declareBox(tag).parsed.options;
    const story = stories.find((entry) => entry.id === id);
    if (!story || edition === null || edition === story.edition) return [];
    const found = story.editions.find((archived) => archived.edition === edition);
    if (found && !found.withdrawal) return [];
    return {
      problem: found?.withdrawal
        ? describeWithdrawal(edition, found.withdrawal)
        : `There is no edition “${edition}” of “${story.id}”.`,
      remedy: `${describeCurrent(story)} Without an edition, the box follows the story.`,
    };
  });

const checkElementScript: PageCheck = ({ page: { tags }, origin }) =>
  tags.some(({ name }) => name === "key-developments") &&
  !tags.some(({ name }) => name === "script")
    ? {
        problem: "The HTML has a <key-developments>, but no script for it.",
        remedy: `Add <script async src="${origin}/embed/key-developments.js"></script>, unless your own bundle loads it.`,
      }
    : [];

const checkDelayed: PageCheck = ({ page }) =>
  page.tags
    .filter((tag) => tag.name !== "key-developments" && isDelayed(tag))
    .map((tag) => ({
      problem: `${quoteTag(tag)} is delayed by an optimiser or a consent manager.`,
      remedy:
        "Exclude it there from delaying and blocking. The box sets no cookie and stores nothing, so it needs no consent. If your policy requires consent anyway, the box appears once the reader consents.",
    }));

const checkCopies: PageCheck = ({ page, origin }) =>
  page.tags.flatMap((tag) => {
    const address = URL.parse(tag.address);
    if (!address || address.origin === origin) return [];
    return {
      problem: `${quoteTag(tag)} is a copy on ${address.host}.`,
      remedy: `Exclude ${origin}/embed/ from combining and local copies: a copy becomes outdated.`,
    };
  });

const checkIntegrity: PageCheck = ({ page }) =>
  page.tags
    .filter(({ attributes }) => attributes.has("integrity") && !attributes.has("crossorigin"))
    .map((tag) => ({
      problem: `${quoteTag(tag)} has integrity without crossorigin, so the browser blocks it.`,
      remedy: 'Add crossorigin="anonymous".',
    }));

/** In the order in which to make the changes. */
export const HTML_CHECKS: readonly PageCheck[] = [
  checkPresence,
  checkStories,
  checkEditions,
  checkElementScript,
  checkDelayed,
  checkCopies,
  checkIntegrity,
  ({ page: { tags } }) => checkTags(tags),
];
