/**
 * Assigns a box to each script tag. Optimisers, frameworks and CMSs move and duplicate tags, and run a script again or from another
 * place; each tag still has exactly one box.
 */
import { OPTION_NAMES } from "../options.ts";
import { warn } from "./warn.ts";

/** One run of a script that contains or names a story. */
export interface ScriptRun {
  /** The tag that runs; null in a module, in a shadow tree. */
  script: HTMLScriptElement | null;
  story: string;
  /** Public address of the service. */
  origin: string;
  /** Text of the link inside the box. */
  title: string;
  /** Whether a tag is one of this script and story. */
  matches: (tag: HTMLScriptElement) => boolean;
}

interface PlaceClaim {
  tag: HTMLScriptElement;
  run: ScriptRun;
  /** The script inserted the box; otherwise the publisher's markup contains it. */
  isInserted: boolean;
}

/** Boxes that are connected to a document now, those in closed shadow trees included. */
const connected = new Set<Element>();
/** Boxes that belong to a tag, with the tag that last claimed them. */
const claims = new WeakMap<Element, PlaceClaim>();
/** How often a removed box has been put back after its tag. */
const restored = new WeakMap<Element, number>();

/** After this many, the box stays removed. */
const MAX_RESTORED = 10;
/** Milliseconds after `load` within which frameworks are expected to have added their boxes and tags. */
const SETTLING_TIME = 1000;

const isScript = (element: Element | null): element is HTMLScriptElement =>
  element?.localName === "script";

function findTags(root: ParentNode, matches: ScriptRun["matches"]): HTMLScriptElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    if (isScript(element)) return matches(element) && !element.closest("head") ? [element] : [];
    return element.shadowRoot ? findTags(element.shadowRoot, matches) : [];
  });
}

/** WordPress puts a line break between a tag and its element. */
function findPrevious(box: Element): Element | null {
  let previous = box.previousElementSibling;
  while (previous?.localName === "br") previous = previous.previousElementSibling;
  return previous;
}

const isOfStory = (box: Element, story: string): boolean => box.getAttribute("story") === story;

const findClaimed = (tag: Element, story: string): Element | undefined =>
  [...connected].find((box) => isOfStory(box, story) && claims.get(box)?.tag === tag);

/** Whether `tag` may claim the box: its former tag was removed, or no tag has claimed it and none is directly before it. */
function isFree(box: Element, tag: HTMLScriptElement, run: ScriptRun): boolean {
  const claim = claims.get(box);
  if (claim) return !claim.tag.isConnected && box.parentNode === tag.parentNode;
  const before = findPrevious(box);
  const isReserved =
    isScript(before) && before !== tag && run.matches(before) && !findClaimed(before, run.story);
  return !isReserved;
}

const follows = (box: Element, tag: Element): boolean =>
  // Node.DOCUMENT_POSITION_FOLLOWING; a page may have a `Node` of its own.
  (tag.compareDocumentPosition(box) & 4) > 0;

function insertBox(tag: HTMLScriptElement, { origin, story, title }: ScriptRun): Element {
  const box = document.createElement("key-developments");
  const link = document.createElement("a");
  link.href = `${origin}/stories/${story}`;
  link.textContent = title || link.href;
  box.append(link);
  box.setAttribute("story", story);
  tag.after(box);
  return box;
}

/** Copies the tag's options to the box: `data-limit` of the tag is `limit` of the box. */
function copyOptions(tag: HTMLScriptElement, box: Element, { origin }: ScriptRun): void {
  for (const name of OPTION_NAMES) {
    const value = tag.getAttribute(`data-${name}`) ?? (name === "host" ? origin : null);
    if (value !== null) box.setAttribute(name, value);
    else if (name !== "story") box.removeAttribute(name);
  }
}

/** Assigns a box to the tag: a free one on the page, else a new one after the tag. */
function claimBox(tag: HTMLScriptElement, run: ScriptRun): void {
  if (findClaimed(tag, run.story)) return;
  const free = [...connected]
    .filter((box) => isOfStory(box, run.story) && isFree(box, tag, run))
    .toSorted((a, b) => (follows(b, a) ? -1 : 1));
  const found = free.find((box) => follows(box, tag)) ?? free[0];
  const box = found ?? insertBox(tag, run);
  const isInserted = !found || claims.get(found)?.isInserted === true;
  // The publisher's own markup is not changed.
  if (isInserted) copyOptions(tag, box, run);
  claims.set(box, { tag, run, isInserted });
}

/** Assigns a box to each tag of this script. Must be called once in every run of the script. */
export function placeBox(run: ScriptRun, isLast = false): void {
  const { script, story, matches } = run;
  const isPlace = script?.isConnected && !script.closest("head");
  const tags = isPlace ? [script] : findTags(document, matches);
  for (const tag of tags) claimBox(tag, run);
  // A tag that was removed while its script was loading needs no box.
  if (tags.length > 0 || (script && !script.isConnected)) return;
  if (!isLast) {
    const later = (): unknown => setTimeout(() => placeBox(run, true), SETTLING_TIME);
    if (document.readyState === "complete") later();
    else addEventListener("load", later, { once: true });
  } else if (![...connected].some((box) => isOfStory(box, story)))
    warn(`no place for "${story}": put its script tag into <body> where the box should be`);
}

export function boxConnected(box: Element): void {
  connected.add(box);
  // A blocking script runs before the parser reaches the element after its tag.
  const previous = findPrevious(box);
  const claim = previous && claims.get(previous);
  if (!previous || !claim?.isInserted || claims.has(box) || document.readyState !== "loading")
    return;
  if (!isOfStory(box, claim.run.story)) return;
  claims.set(box, { ...claim, isInserted: false });
  claims.delete(previous);
  previous.remove();
}

/** Morphing (as in Turbo) removes nodes that are not in the server's markup: the box, but not its tag. The box is then inserted again. */
export function boxDisconnected(box: Element): void {
  connected.delete(box);
  const { run } = claims.get(box) ?? {};
  if (!run) return;
  setTimeout(() => {
    if (box.isConnected) return;
    for (const next of findTags(document, run.matches)) {
      const times = restored.get(next) ?? 0;
      if (times >= MAX_RESTORED || findClaimed(next, run.story)) continue;
      restored.set(next, times + 1);
      claimBox(next, run);
    }
  });
}
