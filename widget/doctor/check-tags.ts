/** Checks that need only the tags of a page. */
import { findStoryId } from "../frame/content-url.ts";
import { describeAccepted } from "../option-problems.ts";
import { OPTION_NAMES } from "../options.ts";
import { declareBox, optionPrefix, type BoxTag } from "./box-tag.ts";
import type { Finding } from "./finding.ts";

type TagCheck = (tags: readonly BoxTag[]) => Finding[];

const checkDuplicates: TagCheck = (tags) => {
  const addresses = tags
    .filter(({ name, address }) => name === "script" && !findStoryId(address))
    .map(({ address }) => address);
  return [...new Set(addresses)]
    .filter((address) => addresses.indexOf(address) < addresses.lastIndexOf(address))
    .map((address) => ({
      problem: `the script ${address} is on the page ${addresses.filter((other) => other === address).length} times`,
      remedy: "remove all but one: it serves every <key-developments> of the page",
    }));
};

const checkHead: TagCheck = (tags) =>
  tags
    .filter(
      ({ name, inHead, address, attributes }) =>
        name === "script" && inHead && (findStoryId(address) ?? attributes.get("data-story")),
    )
    .map(({ address }) => ({
      problem: `the script ${address} is in <head>, where a box cannot be shown`,
      remedy: "move the tag into <body>, to where the box should be",
    }));

const checkSandbox: TagCheck = (tags) =>
  tags.flatMap(({ name, attributes }) => {
    const sandbox = attributes.get("sandbox");
    if (name !== "iframe" || sandbox === undefined || /\ballow-scripts\b/.test(sandbox)) return [];
    return {
      problem: `the iframe is sandboxed without scripts (sandbox="${sandbox}")`,
      remedy: `write sandbox="${`${sandbox} allow-scripts`.trim()}": without it, the tabs and "show all" do nothing`,
    };
  });

/** Finds options under the wrong name: `data-limit` on the element, `limit` on the script. */
const checkNames: TagCheck = (tags) =>
  tags
    .filter(({ name }) => name !== "iframe")
    .flatMap(({ name, attributes }) =>
      [...attributes.keys()].flatMap((attribute) => {
        const option = attribute.replace(/^data-/, "");
        const right = optionPrefix(name) + option;
        if (!OPTION_NAMES.includes(option) || attribute === right) return [];
        return {
          problem: `the attribute ${attribute} on <${name}> has no effect`,
          remedy: `write ${right}`,
        };
      }),
    );

const checkOptions: TagCheck = (tags) => {
  const problems = tags
    .map(declareBox)
    .flatMap(({ parsed, quote }) => parsed.problems.map((found) => ({ found, quote })));
  return (
    problems
      // Once for a script and the box that it has inserted.
      .filter(
        ({ found: { option, value } }, at) =>
          problems.findIndex(({ found }) => found.option === option && found.value === value) ===
          at,
      )
      .map(({ found, quote }) => ({
        problem: `the option ${quote(found.option, found.value)} is not valid`,
        remedy: `write a value that it accepts: ${describeAccepted(found)}`,
      }))
  );
};

const CHECKS = [checkDuplicates, checkHead, checkSandbox, checkNames, checkOptions];

/** Findings about the tags that embed boxes; the boxes that a script has inserted come after it. */
export const checkTags: TagCheck = (tags) => CHECKS.flatMap((check) => check(tags));
