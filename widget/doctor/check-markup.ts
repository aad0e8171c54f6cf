/** Checks of the page's DOM. */
import { findStory } from "../frame/content-url.ts";
import { describeAccepted } from "../option-problems.ts";
import { OPTION_NAMES } from "../options.ts";
import {
  findBoxes,
  findFrames,
  findScripts,
  listDeclaredBoxes,
  type Check,
  type Finding,
} from "./finding.ts";

const checkPresence: Check = (context) =>
  findScripts(context).length + findBoxes(context).length + findFrames(context).length > 0
    ? []
    : [
        {
          problem: "there is no box on this page: no script, element or iframe of the service",
          remedy: `paste a snippet from ${context.service}/; if you did, the CMS has removed it: use its HTML block, or the iframe`,
        },
      ];

const checkElementScript: Check = (context) =>
  findBoxes(context).length > 0 && !customElements.get("key-developments")
    ? [
        {
          problem: "there is a <key-developments>, but its script has not run",
          remedy:
            findScripts(context).length > 0
              ? "its tag is on the page: a policy (see below), an optimiser or a consent manager holds it back"
              : `add <script async src="${context.service}/embed/key-developments.js"></script>`,
        },
      ]
    : [];

const checkDuplicates: Check = (context) => {
  const addresses = findScripts(context)
    .map(({ src }) => src)
    .filter((src) => !findStory(src));
  return [...new Set(addresses)]
    .filter((src) => addresses.indexOf(src) < addresses.lastIndexOf(src))
    .map((src) => ({
      problem: `${src} is on the page ${addresses.filter((other) => other === src).length} times`,
      remedy: "remove all but one: it serves every <key-developments> of the page",
    }));
};

const checkHead: Check = (context) =>
  findScripts(context)
    .filter(
      (script) => script.closest("head") && (findStory(script.src) || script.dataset["story"]),
    )
    .map(({ src }) => ({
      problem: `${src} is in <head>, where a box cannot be shown`,
      remedy: "move the tag into <body>, to where the box should be",
    }));

const isInvisible = (element: Element): boolean =>
  !element.checkVisibility({ visibilityProperty: true });

const isHidden = (element: Element): boolean =>
  isInvisible(element) || element.getBoundingClientRect().width === 0;

const checkHidden: Check = (context) =>
  [...findBoxes(context), ...findFrames(context)]
    // An element has no width until it is drawn, so its parent is measured.
    .filter((element) => isHidden(element.parentElement ?? element) || isInvisible(element))
    .map((element) => ({
      problem: `<${element.localName}> is in a hidden or zero-width container`,
      remedy: "show the container, or give it a width; the box follows by itself",
    }));

const checkSandbox: Check = (context) => {
  const findings: Finding[] = findFrames(context)
    .filter(({ sandbox }) => sandbox.length > 0 && !sandbox.contains("allow-scripts"))
    .map(({ sandbox }) => ({
      problem: `the iframe is sandboxed without scripts (sandbox="${sandbox.value}")`,
      remedy: `write sandbox="${`${sandbox.value} allow-scripts`.trim()}": without it, the tabs and "show all" do nothing`,
    }));
  return findings;
};

const checkOwnSandbox: Check = () =>
  origin === "null"
    ? [
        {
          problem: "this page is itself in a sandbox without allow-same-origin",
          remedy:
            "nothing to change: the box works there, but its links cannot open a window without allow-popups",
        },
      ]
    : [];

/** Finds options under the wrong name: `data-limit` on the element, `limit` on the script. */
const findMisnamedOptions = (element: Element, prefix: string): Finding[] =>
  element
    .getAttributeNames()
    .flatMap((name) => {
      const option = name.replace(/^data-/, "");
      return OPTION_NAMES.includes(option) && name !== prefix + option
        ? [[name, prefix + option]]
        : [];
    })
    .map(([wrong, right]) => ({
      problem: `${wrong} on <${element.localName}> has no effect`,
      remedy: `write ${right}`,
    }));

const checkNames: Check = (context) => [
  ...findBoxes(context).flatMap((element) => findMisnamedOptions(element, "")),
  ...findScripts(context).flatMap((element) => findMisnamedOptions(element, "data-")),
];

const checkOptions: Check = (context) => {
  const problems = listDeclaredBoxes(context).flatMap(({ parsed, quote }) =>
    parsed.problems.map((found) => ({ found, quote })),
  );
  return (
    problems
      // Once for a script and the box that it has inserted.
      .filter(
        ({ found: { option, value } }, at) =>
          problems.findIndex(({ found }) => found.option === option && found.value === value) ===
          at,
      )
      .map(({ found, quote }) => ({
        problem: `${quote(found.option, found.value)} is not valid`,
        remedy: `${found.option} accepts ${describeAccepted(found)}`,
      }))
  );
};

export const MARKUP_CHECKS: readonly Check[] = [
  checkPresence,
  checkElementScript,
  checkDuplicates,
  checkHead,
  checkHidden,
  checkSandbox,
  checkOwnSandbox,
  checkNames,
  checkOptions,
];
