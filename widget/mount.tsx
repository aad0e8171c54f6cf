/** One box on one page: asks for what it lacks, draws it, and looks for newer editions. The element and the iframe page use it. */
import { createRef, hydrate, render } from "preact";
import type { BoxContent } from "./content.ts";
import { digestPath } from "./frame-attributes.ts";
import { KeyDevelopments } from "./KeyDevelopments.tsx";
import type { Options } from "./options.ts";
import { ask, recall } from "./service.ts";
import { warn } from "./warn.ts";

/** Milliseconds between two looks for a new edition, at the least. */
const PAUSE = 30_000;

/** Ids that `next` has before the last one that both have: what a newer edition adds to what was in view. */
const added = (next: BoxContent, old: BoxContent): Set<string> => {
  const before = new Set(old.developments.map(({ id }) => id));
  const ids = next.developments.map(({ id }) => id);
  const last = ids.findLastIndex((id) => before.has(id));
  return new Set(ids.filter((id, index) => index < last && !before.has(id)));
};

export interface Wanted {
  options: Options;
  base: string;
}

interface Place {
  /** Where to draw; what the server wrote there is of the given edition, and is hydrated. */
  root: (edition: string) => Element;
  tell: (event: string, detail: Record<string, string>) => void;
}

export class Mount {
  private readonly place: Place;
  private readonly box = createRef<KeyDevelopments>();
  private wanted: Wanted | undefined;
  private root: Element | undefined;
  private url = "";
  private content: BoxContent | undefined;
  /** A newer edition that waits until the reader asks for it. */
  private waiting: BoxContent | undefined;
  private fresh: ReadonlySet<string> | undefined;
  private newer = false;
  /** Counts what was asked for, so that a late answer to an old question is dropped. */
  private turn = 0;
  private looked = -PAUSE;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** Ends every listener; there while the box is drawn. */
  private life: AbortController | undefined;

  constructor(place: Place) {
    this.place = place;
  }

  /** Draws what is known; asks first for what is missing or, with `whole`, for all there is. */
  async show(wanted: Wanted, whole = false): Promise<void> {
    const turn = ++this.turn;
    const { options, base } = (this.wanted = wanted);
    const url = base + digestPath(options);
    const same = url === this.url;
    let content = same ? this.content : recall(url);
    let failed = false;
    try {
      if (!options.story) throw new Error('no story is named: <key-developments story="…">');
      if (whole || !content || content.developments.length < Math.min(options.limit, content.total))
        content = await ask(url);
    } catch (error) {
      failed = whole;
      this.fail(error);
    }
    if (turn !== this.turn || !content) return;
    if (!same) this.waiting = this.fresh = undefined;
    this.url = url;
    this.content = content;
    try {
      this.draw(content, wanted, failed);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Takes everything back; `show` may be called again. */
  stop(): void {
    this.turn++;
    this.life?.abort();
    this.life = undefined;
    clearInterval(this.timer);
    if (this.root) render(null, this.root);
  }

  private draw(content: BoxContent, wanted: Wanted, failed: boolean): void {
    const { options, base } = wanted;
    const { waiting } = this;
    const { tell } = this.place;
    const root = (this.root ??= this.place.root(content.edition));
    const tree = (
      <KeyDevelopments
        {...{ content, options, base, failed, tell }}
        key={this.url}
        ref={this.box}
        fresh={this.fresh}
        newer={this.newer}
        news={waiting && Math.max(0, waiting.total - content.total)}
        onNeed={() => void this.show(this.wanted!, true)}
        onNews={() => {
          this.fresh = added(waiting!, content);
          this.content = waiting;
          this.waiting = undefined;
          void this.show(this.wanted!);
        }}
      />
    );
    if (this.life || !root.firstChild) render(tree, root);
    else hydrate(tree, root);
    clearInterval(this.timer);
    if (options.refresh) this.timer = setInterval(this.look, options.refresh * 1000);
    if (this.life) return;
    this.life = new AbortController();
    const { signal } = this.life;
    document.addEventListener("visibilitychange", this.look, { signal });
    addEventListener("hashchange", this.follow, { signal });
    this.follow();
    if (options.edition) this.look();
    tell("kd-ready", { story: options.story, edition: content.edition });
  }

  /** A development's permalink, through the page's own address. */
  private readonly follow = (): void => {
    const id = location.hash.slice(1);
    if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id)) this.box.current?.reveal(id);
  };

  /** Looks for a newer edition while the page is in view; says so and moves nothing. */
  private readonly look = async (): Promise<void> => {
    const { content, wanted } = this;
    const now = performance.now();
    if (!content || !wanted || document.hidden || now - this.looked < PAUSE) return;
    const { options, base } = wanted;
    if (options.edition && !options.notice) return;
    this.looked = now;
    try {
      const next = await ask(base + digestPath({ ...options, edition: null }));
      if (!this.life || this.content !== content || next.edition === content.edition) return;
      this.newer = !!options.edition;
      if (!this.newer) this.waiting = next;
      this.draw(content, wanted, false);
    } catch {
      // Offline or a failing service: the content stays, with the day of its edition on it.
    }
  };

  private fail(error: unknown): void {
    const message = String(error instanceof Error ? error.message : error);
    warn(message);
    this.place.tell("kd-error", { message });
  }
}
