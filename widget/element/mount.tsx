/** One box on one page: asks for what it lacks, draws it, and looks for newer editions. The element and the iframe page use it. */
import { hydrate, render } from "preact";
import type { BoxContent } from "../content/box-content.ts";
import { contentPath } from "../frame/content-url.ts";
import { KeyDevelopments } from "../components/KeyDevelopments.tsx";
import type { Options } from "../options.ts";
import { ask, provide, recall } from "./content-client.ts";
import { warn } from "./warn.ts";

/** Milliseconds between two looks for a new edition, at the least. */
const PAUSE = 30_000;

interface Place {
  /** Where to draw it; what the server wrote there is of the same edition, and is hydrated. */
  root: (content: BoxContent) => Element;
  tell: (event: string, detail: Record<string, string>) => void;
}

export interface Mount {
  /** Draws what is known; asks first for what is missing or, with `whole`, for all there is. `base` is the service's origin. */
  show: (options: Options, base: string, whole?: boolean) => Promise<void>;
  /** Takes everything back; `show` may be called again. */
  stop: () => void;
}

export function createMount({ root: place, tell }: Place): Mount {
  let reveal: ((id: string) => boolean) | undefined;
  let root: Element | undefined;
  let url = "";
  let content: BoxContent | undefined;
  /** A newer edition that waits until the reader asks for it. */
  let waiting: BoxContent | undefined;
  /** Counts what was asked for, so that a late answer to an old question is dropped. */
  let turn = 0;
  let looked = -PAUSE;
  let timer: ReturnType<typeof setInterval> | undefined;
  /** Ends every listener; there while the box is drawn. */
  let life: AbortController | undefined;

  const fail = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    warn(message);
    tell("kd-error", { message });
  };

  /** A development's permalink, through the page's own address. */
  const follow = (): void => {
    const id = location.hash.slice(1);
    if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) reveal?.(id);
  };

  /** What was drawn last. */
  let current: { shown: BoxContent; options: Options; base: string } | undefined;

  /** Looks for a newer edition while the page is in view; says so and moves nothing. */
  const look = async (): Promise<void> => {
    const now = performance.now();
    if (!current || document.hidden || now - looked < PAUSE) return;
    const { shown, options, base } = current;
    if (options.edition && !options.notice) return;
    looked = now;
    try {
      const next = await ask(
        base + contentPath({ ...options, edition: null, lang: shown.lang, from: shown.edition }),
      );
      if (!life || content !== shown || next.edition === shown.edition) return;
      waiting = next;
      draw(shown, options, base);
    } catch {
      // Offline or a failing service: the content stays, with the day of its edition on it.
    }
  };

  const draw = (shown: BoxContent, options: Options, base: string, failed = false): void => {
    current = { shown, options, base };
    root = place(shown);
    const tree = (
      <KeyDevelopments
        {...{ content: shown, options, base, failed, tell }}
        key={url}
        onReady={(ready) => {
          reveal = ready;
        }}
        news={waiting}
        onNeed={() => void show(options, base, true)}
        onNews={() => {
          content = waiting;
          waiting = undefined;
          void show(options, base);
        }}
      />
    );
    (life || !root.firstChild ? render : hydrate)(tree, root);
    clearInterval(timer);
    if (options.refresh) timer = setInterval(look, options.refresh * 1000);
    if (life) return;
    life = new AbortController();
    const { signal } = life;
    document.addEventListener("visibilitychange", look, { signal });
    addEventListener("hashchange", follow, { signal });
    follow();
    if (options.edition) void look();
    tell("kd-ready", { story: options.story, edition: shown.edition });
  };

  const run: Mount["show"] = async (options, base, whole) => {
    const mine = ++turn;
    const asked = base + contentPath(options);
    let next = asked === url ? content : recall(asked);
    let failed = false;
    if (whole || !next || next.developments.length < Math.min(options.limit, next.total))
      try {
        if (!options.story) throw new Error('it needs a story="…"');
        // Where no language is asked for, it is the one of the script that brought the story.
        const brought = next ?? recall(base + contentPath({ story: options.story }));
        const lang = options.lang ?? brought?.lang ?? null;
        const first = !whole && options.limit;
        next = await ask(base + contentPath({ ...options, lang, first }));
        provide(next, asked);
      } catch (error) {
        failed = !!whole;
        fail(error);
      }
    if (mine !== turn || !next) return;
    if (asked !== url) waiting = undefined;
    url = asked;
    content = next;
    draw(next, options, base, failed);
  };
  const show: Mount["show"] = async (...wanted) => run(...wanted).catch(fail);

  return {
    show,
    stop: () => {
      turn++;
      life?.abort();
      life = undefined;
      clearInterval(timer);
      if (root) render(null, root);
    },
  };
}
