/** Checks of the page's DOM. */
import { checkTags } from "./check-tags.ts";
import { findBoxes, findFrames, findScripts, findTags, type Check } from "./finding.ts";

const checkPresence: Check = (context) =>
  findScripts(context).length + findBoxes(context).length + findFrames(context).length > 0
    ? []
    : {
        problem: "there is no box on this page: no script, element or iframe of the service",
        remedy: `paste a snippet from ${context.service}/; if you did, the CMS has removed it: use its HTML block, or the iframe`,
      };

const checkElementScript: Check = (context) =>
  findBoxes(context).length > 0 && !customElements.get("key-developments")
    ? {
        problem: "there is a <key-developments>, but its script has not run",
        remedy:
          findScripts(context).length > 0
            ? "its tag is on the page: a policy (see below), an optimiser or a consent manager holds it back"
            : `add <script async src="${context.service}/embed/key-developments.js"></script>`,
      }
    : [];

/** Without `checkVisibility`, which Safari has only from 17.4. */
const isInvisible = (element: Element): boolean =>
  element.getClientRects().length === 0 || getComputedStyle(element).visibility !== "visible";

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

const checkOwnSandbox: Check = () =>
  origin === "null"
    ? {
        problem: "this page is itself in a sandbox without allow-same-origin",
        remedy:
          "nothing to change: the box works there, but its links cannot open a window without allow-popups",
      }
    : [];

export const MARKUP_CHECKS: readonly Check[] = [
  checkPresence,
  checkElementScript,
  checkHidden,
  checkOwnSandbox,
  (context) => checkTags(findTags(context)),
];
