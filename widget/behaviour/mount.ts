/** One box on one page: fetches what it lacks, draws it, and checks for newer editions. The element and the iframe page use it. */
import type { BoxContent, DrawnContent } from "../content/box-content.ts";
import { detailsPath } from "../content/details-path.ts";
import { contentPath } from "../frame/content-url.ts";
import { readPermalink } from "../frame/permalink.ts";
import { describeAccepted } from "../option-problems.ts";
import type { Options, ParsedOptions } from "../options.ts";
import { fetchContent, openContent } from "../element/loading/content-client.ts";
import { type Box, createBox } from "./create-box.ts";
import { fetchDetails, findDetails } from "./details-client.ts";
import { drawTree } from "../element/draw-tree.ts";
import type { PageCache } from "../element/loading/page-cache.ts";
import { readServedBox } from "./served-box.ts";
import { warn } from "../element/warn.ts";
import type { DrawnFirstView } from "../element/drawn-first-view.ts";
import { whenIdle } from "../element/when-idle.ts";

/** Milliseconds between two checks for a new edition, at the least. */
const CHECK_INTERVAL = 30_000;

interface MountHost {
  /** The element that holds what the server has drawn; null where it has not. */
  findDrawn: () => HTMLElement | null;
  /** The page has the style sheet of the first view. */
  isStyled?: true;
  /** The element to draw in: the server's, or a new one. */
  makeRoot: () => HTMLElement;
  /** Sets the style sheet of what is drawn. */
  setStyles: (text: string) => void;
  emit: (event: string, detail: Record<string, string>) => void;
  /** Responses are added. */
  cache: PageCache;
  /**
   * The first view, if first-view.ts drew it; the browser has then been idle, or the reader has touched it, so the details are loaded at
   * once.
   */
  findFirst?: (() => DrawnFirstView | undefined) | undefined;
}

export interface Mount {
  /** Draws the first view, fetching it where no script contains it, and then what is behind it. `base` is the service's origin. */
  show: (parsed: ParsedOptions, base: string) => Promise<void>;
  /** Removes everything; `show` may be called again. */
  stop: () => void;
}

interface Drawn {
  /** Of the response; without its tree where the server has drawn it. */
  content: DrawnContent & Partial<BoxContent>;
  root: HTMLElement;
  box: Box;
  options: Options;
  base: string;
  hasDetails?: boolean;
}

export function createMount({
  findDrawn,
  isStyled,
  makeRoot,
  setStyles,
  emit,
  cache,
  findFirst,
}: MountHost): Mount {
  let url = "";
  let drawn: Drawn | undefined;
  /** Counts calls of `show`: a response to an earlier one is dropped. */
  let showCount = 0;
  let checked = -CHECK_INTERVAL;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Ends every listener; there while the box is drawn. */
  let life: AbortController | undefined;

  const fail = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    warn(message);
    emit("kd-error", { message });
  };

  /** Opens the development that the page's address names. */
  const followHash = (): void => {
    const id = readPermalink(location.hash);
    const anchor = id && document.getElementById(id);
    // An anchor of the page's own is not ours.
    if (id && (!anchor || drawn?.root.contains(anchor))) drawn?.box.reveal(id);
  };

  /** Checks for a newer edition while the page is visible; says so and moves nothing. */
  const check = async (): Promise<void> => {
    const now = performance.now();
    if (!drawn || document.hidden || now - checked < CHECK_INTERVAL) return;
    const { content, options, base } = drawn;
    if (options.edition && !options.notice) return;
    checked = now;
    try {
      const { lang, edition: from } = content;
      const next = await fetchContent({ ...options, edition: null, lang, from }, base, cache);
      const { update } = next;
      if (drawn?.content !== content || next.edition === content.edition || !update) return;
      drawn.box.offer(update, () => {
        redraw(next, options, base);
        drawn?.box.focus(update.fresh[0]);
        void load(true);
      });
    } catch {
      // Offline or a failing service: the content stays, with the day of its edition on it.
    }
  };

  /** Loads what is behind the first view. A failure is reported only where the reader asked for it; else it is tried again later. */
  const load = async (isWanted: boolean): Promise<void> => {
    if (!drawn || drawn.hasDetails) return;
    const current = drawn;
    const { content, base, box } = current;
    const path = detailsPath(content);
    try {
      const details = findDetails(base, path) ?? (await fetchDetails(base + path, cache));
      if (drawn !== current || current.hasDetails) return;
      setStyles((content.styles ?? "") + details.styles);
      box.addDetails(details);
      current.hasDetails = true;
    } catch (error) {
      if (!isWanted || drawn !== current) return;
      fail(error);
      box.fail();
    }
  };

  const loadEarly = (): void => void load(false);

  const draw = (
    content: Drawn["content"],
    options: Options,
    base: string,
    present?: HTMLElement,
  ): void => {
    const drawing = { base, headingLevel: options.headingLevel };
    const section = present ?? drawTree(content.box!, drawing);
    const box = createBox(section, { drawing, emit, onNeed: () => void load(true), onError: fail });
    box.apply(options);
    // Only now, so that the publisher's fallback stays in view where the response is not a box.
    const root = makeRoot();
    if (content.styles) setStyles(content.styles);
    if (!present) root.replaceChildren(section);
    drawn = { content, root, box, options, base };
    if (content.warning) warn(content.warning);
    life?.abort();
    life = new AbortController();
    const { signal } = life;
    document.addEventListener("visibilitychange", check, { signal });
    addEventListener("hashchange", followHash, { signal });
    if (findFirst?.() || findDetails(base, detailsPath(content))) loadEarly();
    else whenIdle(root, loadEarly, signal);
  };

  /** Draws anew and keeps the reader's place. */
  const redraw: typeof draw = (content, options, base) => {
    const state = drawn?.box.state();
    draw(content, options, base);
    if (state) drawn?.box.restore(state);
  };

  /** A box is there: the address may name a development, and the page may wait for it. */
  const begin = ({ story }: Options, { edition }: DrawnContent): void => {
    followHash();
    emit("kd-ready", { story, edition });
  };

  /**
   * Takes over the first view that is drawn, whatever the options want by now: it stays where what they want cannot be fetched. What
   * the reader did before is done now, but takes no focus from where the reader has gone since.
   */
  const takeOver = (first: DrawnFirstView, options: Options, base: string): void => {
    ({ url } = first);
    const { drawing, content, box } = first;
    const { headingLevel } = drawing;
    draw(content, { ...options, headingLevel, edition: null }, base, box);
    const { activeElement } = document;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a first view is drawn in a shadow tree
    const tree = box.getRootNode() as ShadowRoot;
    const isElsewhere = activeElement !== document.body && !tree.activeElement;
    begin(options, content);
    first.end();
    if (isElsewhere && tree.activeElement && activeElement instanceof HTMLElement)
      activeElement.focus({ preventScroll: true });
  };

  const run = async (options: Options, base: string): Promise<void> => {
    const current = ++showCount;
    const wanted = base + contentPath(options);
    const first = drawn ? undefined : findFirst?.();
    if (first) takeOver(first, options, base);
    const root = drawn ? null : findDrawn();
    const served = root && readServedBox(root);
    let content = wanted === url ? drawn?.content : cache.contents.get(wanted);
    const isForOptions = !!served?.isFor(options);
    // A response would bring nothing that is not there.
    if (isForOptions && isStyled) content ??= served?.content;
    try {
      if (!options.story) throw new Error('the attribute story="…" is missing');
      content ??= await openContent(options, base, cache);
    } catch (error) {
      fail(error);
    }
    if (current !== showCount || !content) return;
    // Not the server's box where the script has a newer edition.
    const present =
      served && isForOptions && detailsPath(served.content) === detailsPath(content)
        ? served.section
        : undefined;
    url = wanted;
    clearInterval(timer);
    if (options.refresh) timer = setInterval(check, options.refresh * 1000);
    const before = drawn?.options;
    if (drawn?.content === content && drawn.options.headingLevel === options.headingLevel) {
      drawn.options = options;
      drawn.box.apply(options);
    } else if (before?.story === options.story) redraw(content, options, base);
    else draw(content, options, base, present);
    // A frozen box says from the start whether there is a newer edition.
    if (before?.edition !== options.edition || before.notice !== options.notice) {
      checked = -CHECK_INTERVAL;
      if (options.edition) void check();
    }
    if (!before) begin(options, content);
  };

  return {
    show: async ({ options, problems }, base) => {
      for (const problem of problems)
        warn(
          `${problem.option}="${problem.value}" is not valid; it accepts ${describeAccepted(problem)}`,
        );
      await run(options, base).catch(fail);
    },
    stop: () => {
      showCount++;
      life?.abort();
      clearInterval(timer);
      drawn?.root.replaceChildren();
      drawn = undefined;
      url = "";
    },
  };
}
