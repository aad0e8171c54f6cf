/** One box on one page: fetches what it lacks, draws it, and checks for newer editions. The element and the iframe page use it. */
import { hydrate, render } from "preact";
import type { BoxContent, BoxDetails } from "../content/box-content.ts";
import { contentPath } from "../frame/content-url.ts";
import { readPermalink } from "../frame/permalink.ts";
import { fetchContent, fetchDetails, findContent, findDetails, provide } from "./content-client.ts";
import { KeyDevelopments } from "../components/KeyDevelopments.tsx";
import type { Options } from "../options.ts";
import { warn } from "./warn.ts";
import { whenIdle } from "./when-idle.ts";

/** Milliseconds between two checks for a new edition, at the least. */
const CHECK_INTERVAL = 30_000;

interface Place {
  /** Where to draw; the server's markup there is of the same edition, and is hydrated. */
  root: (content: BoxContent, details?: BoxDetails) => Element;
  emit: (event: string, detail: Record<string, string>) => void;
  /** The server's markup has the details in it too. */
  hasDetails?: boolean;
}

export interface Mount {
  /** Draws the first view, fetching it where no script contains it, and then what is behind it. `base` is the service's origin. */
  show: (options: Options, base: string) => Promise<void>;
  /** Removes everything; `show` may be called again. */
  stop: () => void;
}

interface Drawn {
  content: BoxContent;
  details: BoxDetails | undefined;
  options: Options;
  base: string;
  /** The details could not be loaded, and the reader wants them. */
  failed?: boolean;
}

export function createMount({ root: place, emit, hasDetails = false }: Place): Mount {
  let reveal: ((id: string) => boolean) | undefined;
  let root: Element | undefined;
  let url = "";
  let drawn: Drawn | undefined;
  /** A newer edition, which the reader has not asked to see. */
  let update: BoxContent | undefined;
  /** Counts calls of `show`: a response to an earlier one is dropped. */
  let turn = 0;
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
    if (id && (!anchor || root?.contains(anchor))) reveal?.(id);
  };

  /** Checks for a newer edition while the page is visible; says so and moves nothing. */
  const check = async (): Promise<void> => {
    const now = performance.now();
    if (!drawn || document.hidden || now - checked < CHECK_INTERVAL) return;
    const { content, options, base } = drawn;
    if (options.edition && !options.notice) return;
    checked = now;
    try {
      const next = await fetchContent(
        base +
          contentPath({ ...options, edition: null, lang: content.lang, from: content.edition }),
      );
      if (!life || drawn?.content !== content || next.edition === content.edition) return;
      update = next;
      draw(drawn);
    } catch {
      // Offline or a failing service: the content stays, with the day of its edition on it.
    }
  };

  /** Loads what is behind the first view. A failure is reported only where the reader asked for it; else it is tried again later. */
  const load = async (isWanted: boolean): Promise<void> => {
    if (!drawn || drawn.details) return;
    const { content, base } = drawn;
    try {
      const details = await fetchDetails(base + content.details);
      if (life && drawn?.content === content) draw({ ...drawn, details, failed: false });
    } catch (error) {
      if (!isWanted || !life || drawn?.content !== content) return;
      fail(error);
      draw({ ...drawn, failed: true });
    }
  };

  const draw = (next: Drawn): void => {
    drawn = next;
    const { content, details, options, base, failed } = next;
    root = place(content, details);
    const tree = (
      <KeyDevelopments
        {...{ content, details, options, base, update, emit }}
        failed={!!failed}
        key={url}
        onReady={(ready) => {
          reveal = ready;
        }}
        onNeed={() => void load(true)}
        onUpdate={() => {
          const newer = update;
          update = undefined;
          if (newer) draw({ content: newer, details: undefined, options, base });
          void load(true);
        }}
      />
    );
    (life || !root.firstChild ? render : hydrate)(tree, root);
    clearInterval(timer);
    if (options.refresh) timer = setInterval(check, options.refresh * 1000);
    if (life) return;
    life = new AbortController();
    const { signal } = life;
    document.addEventListener("visibilitychange", check, { signal });
    addEventListener("hashchange", followHash, { signal });
    whenIdle(root, () => void load(false), signal);
    followHash();
    if (options.edition) void check();
    emit("kd-ready", { story: options.story, edition: content.edition });
  };

  const run: Mount["show"] = async (options, base) => {
    const current = ++turn;
    const wanted = base + contentPath(options);
    let content = wanted === url ? drawn?.content : findContent(wanted);
    if (!content)
      try {
        if (!options.story) throw new Error('the attribute story="…" is missing');
        // Where no language is set, it is that of the script that contains the story.
        const lang =
          options.lang ?? findContent(base + contentPath({ story: options.story }))?.lang;
        content = await fetchContent(base + contentPath({ ...options, lang: lang ?? null }));
        provide(content, wanted);
      } catch (error) {
        fail(error);
      }
    let details = content && findDetails(base + content.details);
    if (content && hasDetails && !life)
      details = await fetchDetails(base + content.details).catch(() => undefined);
    if (current !== turn || !content) return;
    if (wanted !== url) update = undefined;
    const isSame = drawn?.content === content;
    url = wanted;
    draw({ content, details: details ?? (isSame ? drawn?.details : undefined), options, base });
    if (life && !drawn?.details && !isSame && root)
      whenIdle(root, () => void load(false), life.signal);
  };

  return {
    show: async (options, base) => run(options, base).catch(fail),
    stop: () => {
      turn++;
      life?.abort();
      life = undefined;
      clearInterval(timer);
      if (root) render(null, root);
    },
  };
}
