/** Runs one box on a page: fetches its content, draws it, and checks for newer editions. Used by the element and the iframe page. */
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

/** Minimum milliseconds between two checks for a newer edition. */
const CHECK_INTERVAL = 30_000;

interface MountHost {
  /** The element that contains the box that the server has rendered; null if there is none. */
  findDrawn: () => HTMLElement | null;
  /** Whether the page already has the style sheet of the first view. */
  isStyled?: true;
  /** The element to draw into: the server's, or a new one. */
  makeRoot: () => HTMLElement;
  /** Sets the style sheet of the box. */
  setStyles: (text: string) => void;
  emit: (event: string, detail: Record<string, string>) => void;
  /** Responses are added to it. */
  cache: PageCache;
  /**
   * The first view, if first-view.ts drew it. Its details are then loaded at once, because the browser has been idle, or the reader has
   * used the box.
   */
  findFirst?: (() => DrawnFirstView | undefined) | undefined;
}

export interface Mount {
  /** Draws the first view, which is fetched if no script contains it, and then loads the details. `base`: origin of the service. */
  show: (parsed: ParsedOptions, base: string) => Promise<void>;
  /** Removes everything; `show` may be called again. */
  stop: () => void;
}

interface Drawn {
  /** The content of the response; without its tree if the server has rendered the box. */
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
  /** Number of calls of `show`; a response to an earlier call is dropped. */
  let showCount = 0;
  let checked = -CHECK_INTERVAL;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Ends all listeners; set while a box is drawn. */
  let life: AbortController | undefined;

  const fail = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    warn(message);
    emit("kd-error", { message });
  };

  /** Opens the development that is named in the fragment of the page's address. */
  const followHash = (): void => {
    const id = readPermalink(location.hash);
    const anchor = id && document.getElementById(id);
    // The fragment may name an anchor of the host page.
    if (id && (!anchor || drawn?.root.contains(anchor))) drawn?.box.reveal(id);
  };

  /** Checks for a newer edition while the page is visible; announces it without moving anything. */
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
      // Offline, or the service fails: the box stays, and shows the day of its edition.
    }
  };

  /** Loads the details. A failure is reported only if the reader requested them (`isWanted`); otherwise they are requested again later. */
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
    // Only after the response is known to be a box: until then the publisher's fallback stays visible.
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

  /** Draws the box again and restores what the reader has opened and focused. */
  const redraw: typeof draw = (content, options, base) => {
    const state = drawn?.box.state();
    draw(content, options, base);
    if (state) drawn?.box.restore(state);
  };

  /** Runs once a box is drawn: opens the development that the address names, and emits kd-ready. */
  const begin = ({ story }: Options, { edition }: DrawnContent): void => {
    followHash();
    emit("kd-ready", { story, edition });
  };

  /**
   * Takes over the first view that is drawn, even if the options have changed since: it stays if their content cannot be fetched. The
   * reader's last action is repeated, but does not move the focus if the reader has moved it since.
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
    // The markup and the styles are already in the page.
    if (isForOptions && isStyled) content ??= served?.content;
    try {
      if (!options.story) throw new Error('the attribute story="…" is missing');
      content ??= await openContent(options, base, cache);
    } catch (error) {
      fail(error);
    }
    if (current !== showCount || !content) return;
    // The server's box is replaced if the script has a newer edition.
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
    // A frozen box announces a newer edition from the start.
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
