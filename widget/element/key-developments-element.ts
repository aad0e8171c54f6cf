/**
 * The custom element; define.ts registers it. It attaches its shadow tree only when it can draw a box. Until then, and if
 * loading fails, the publisher's fallback inside the element stays visible.
 */
import type { BoxContent } from "../content/box-content.ts";
import { contentPath } from "../frame/content-url.ts";
import { OPTION_NAMES, type Options, parseOptions } from "../options.ts";
import { adoptStyles } from "./adopt-styles.ts";
import type { Attach } from "../behaviour/attach.ts";
import type { BoxHost } from "./box-host.ts";
import type { openContent } from "./loading/content-client.ts";
import { fillBlanks } from "./draw-tree.ts";
import type { DrawnFirstView } from "./drawn-first-view.ts";
import { createFirstView } from "./first-view.ts";
import { findPublishedDay } from "./find-published-day.ts";
import type { Mount } from "../behaviour/mount.ts";
import { defineOptionProperties, upgradeProperties } from "./option-properties.ts";
import { pageCache } from "./loading/page-cache.ts";
import { boxConnected, boxDisconnected, placeBox } from "./place-box.ts";
import { releasePlace } from "./release-place.ts";
import { warn } from "./warn.ts";

export class KeyDevelopmentsElement extends HTMLElement implements BoxHost {
  static readonly observedAttributes = OPTION_NAMES;
  /** Public address of the service, for elements without a `host`. */
  static origin = "";
  /* Shared by all scripts of the page, whichever of them registered the class. */
  static readonly cache = pageCache;
  static readonly placeBox = placeBox;

  /**
   * Loads the behaviour of boxes; set by start.ts. `content`: the first view that was drawn; `host`: the box's service, if it is
   * another.
   */
  static loadBehaviour: (content?: BoxContent, host?: string) => Promise<Attach>;
  /** Fetches first views. If undefined, as in the script of a story, the behaviour fetches them. */
  static openContent?: typeof openContent;

  private shadow: ShadowRoot | null = null;
  root: HTMLElement | undefined;
  private isQueued = false;
  declare private styles?: string;
  declare private mount?: Mount;
  declare private isLoading?: boolean;
  /** The URL that is being fetched. */
  declare private fetching?: string | undefined;
  private readonly firstView = createFirstView(this);

  connectedCallback(): void {
    boxConnected(this);
    upgradeProperties(this);
    this.update();
  }

  /** Sets the styles again in another document, because a constructed style sheet belongs to the document that constructed it. */
  adoptedCallback(): void {
    if (this.styles) this.setStyles(this.styles);
  }

  attributeChangedCallback(): void {
    this.update();
  }

  /** A framework that moves the element disconnects and connects it in one task; the box is then kept. */
  disconnectedCallback(): void {
    boxDisconnected(this);
    queueMicrotask(() => {
      if (!this.isConnected) this.stop();
    });
  }

  /** All changes of one task are drawn once. */
  private update(): void {
    if (this.isQueued) return;
    this.isQueued = true;
    queueMicrotask(() => {
      this.isQueued = false;
      if (this.isConnected) this.show();
    });
  }

  private show(): void {
    const parsed = parseOptions((name) => this.getAttribute(name));
    const { options } = parsed;
    options.since ??= findPublishedDay(document);
    const base = options.host ?? KeyDevelopmentsElement.origin;
    this.shadow ??= this.shadowRoot;
    if (this.mount) {
      void this.mount.show(parsed, base);
      return;
    }
    const url = base + contentPath(options);
    const drawn = this.findFirst();
    // Another script may have added the story in its language since.
    const content = drawn?.url === url ? drawn.content : pageCache.contents.get(url);
    if (!drawn && this.findDrawn()) void this.load(content);
    else if (!content) void this.fetchFirst(url, options, base);
    else
      try {
        this.firstView.show(url, content, options, base);
      } catch (error) {
        this.fail(error);
      }
  }

  private async fetchFirst(url: string, options: Options, base: string): Promise<void> {
    const { openContent } = KeyDevelopmentsElement;
    // The behaviour reports what is wrong with the story's id.
    if (!openContent || !options.story) return this.load();
    if (this.fetching === url) return undefined;
    this.fetching = url;
    let failure: unknown;
    await openContent(options, base, pageCache).catch((error: unknown) => (failure = error));
    // The options may have changed since; and a mounted behaviour fetches content, and reports errors, itself.
    if (this.fetching !== url || this.mount) return undefined;
    this.fetching = undefined;
    if (failure) this.fail(failure);
    else this.update();
    return undefined;
  }

  async load(content?: BoxContent): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    try {
      const host = this.getAttribute("host") ?? undefined;
      const attach = await KeyDevelopmentsElement.loadBehaviour(content, host);
      // Read after loading, because another view may have been drawn meanwhile.
      const first = this.findFirst();
      if (first) fillBlanks(first, true);
      this.mount = attach(this, pageCache);
      this.update();
    } catch (error) {
      // If the first view is right and the reader has used no control, there is nothing to report. The next interaction loads again.
      if (this.firstView.fail() || !content || !this.root) this.fail(error);
    }
    this.isLoading = false;
  }

  private fail(error: unknown): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else is thrown
    const { message } = error as Error;
    warn(message);
    if (!this.root) releasePlace(this);
    this.emit("kd-error", { message });
  }

  private stop(): void {
    this.mount?.stop();
    this.firstView.stop();
    this.root?.replaceChildren();
  }

  emit(name: string, detail: Record<string, string>): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  findFirst(): DrawnFirstView | undefined {
    return this.firstView.find();
  }

  /** The root that the server has drawn in its own shadow tree, if it has. */
  findDrawn(): HTMLElement | null {
    return this.shadow?.querySelector<HTMLElement>("#kd:not(:empty)") ?? null;
  }

  /** Alone in the shadow tree: a fragment's own style sheet is for pages without scripts. */
  makeRoot(): HTMLElement {
    // A page may close every shadow tree, which then is not `this.shadowRoot`.
    this.shadow ??= this.attachShadow({ mode: "open" });
    if (!this.root) {
      this.root = this.findDrawn() ?? document.createElement("div");
      this.shadow.replaceChildren(this.root);
    }
    return this.root;
  }

  setStyles(text: string): void {
    this.makeRoot();
    this.styles = text;
    adoptStyles(this.shadow!, text);
  }
}

defineOptionProperties(KeyDevelopmentsElement.prototype);
