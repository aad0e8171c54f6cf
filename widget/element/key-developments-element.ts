/**
 * The custom element. The class has no side effect of its own: define.ts registers it. It draws into a shadow tree only when
 * it has something to draw, so until then, and when all fails, the publisher's fallback inside it stays in view.
 */
import type { BoxContent } from "../content/box-content.ts";
import { findPublishedDay } from "./host-page.ts";
import { createMount } from "./mount.tsx";
import { OPTION_NAMES, parseOptions } from "../options.ts";
import { provide } from "./content-client.ts";
import { warn } from "./warn.ts";

const sheets = new Map<string, CSSStyleSheet>();

/** One style sheet for all boxes of the page. */
const adopt = (text: string): CSSStyleSheet => {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
};

export class KeyDevelopmentsElement extends HTMLElement {
  static readonly observedAttributes = ["host", ...OPTION_NAMES];
  /** The service's origin for elements without a `host`: where their script came from. */
  static origin = "";
  /** Takes what any script of the page has brought. */
  static readonly provide = provide;

  private root: Element | undefined;
  private written = false;
  private queued = false;
  private readonly mount = createMount({
    root: (content) => this.prepare(content),
    tell: (name, detail) => {
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    },
  });

  connectedCallback(): void {
    this.update();
  }

  attributeChangedCallback(): void {
    this.update();
  }

  /** A framework that moves the element disconnects and connects it in one task: then nothing is torn down. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.mount.stop();
    });
  }

  /** All changes of one task are drawn once. */
  private update(): void {
    if (this.queued) return;
    this.queued = true;
    queueMicrotask(() => {
      this.queued = false;
      if (this.isConnected) this.show();
    });
  }

  private show(): void {
    const { options, problems } = parseOptions((name) => this.getAttribute(name));
    for (const { option, value, allowed } of problems)
      warn(`${option}="${value}" is not understood; it takes ${allowed}`);
    options.since ??= findPublishedDay(document);
    const base = this.getAttribute("host") ?? KeyDevelopmentsElement.origin;
    // What the server wrote is taken over only with all that it shows.
    this.written = !this.root && !!this.shadowRoot;
    void this.mount.show(options, base, this.written);
  }

  /** The shadow tree: the server's own where it is of this edition, else a new one. */
  private prepare({ edition, styles }: BoxContent): Element {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const given = this.root ?? shadow.querySelector(`#kd[data-digest*="${edition}"]`);
    this.root = given ?? document.createElement("div");
    if (!given || this.written) shadow.replaceChildren(this.root);
    this.written = false;
    shadow.adoptedStyleSheets = [adopt(styles)];
    return this.root;
  }
}
