/**
 * The custom element. The class has no side effect of its own: define.ts registers it. It draws into a shadow tree only when
 * it has something to draw, so until then, and when all fails, the publisher's fallback inside it stays in view.
 */
import { elementStyles } from "./box-styles.ts";
import { hostPublished } from "./host-page.ts";
import { Mount } from "./mount.tsx";
import { OPTION_NAMES, parseOptions } from "./options.ts";
import { warn } from "./warn.ts";

let sheet: CSSStyleSheet | undefined;

/** The styles of every box on the page, made once. */
const styles = (): CSSStyleSheet => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(elementStyles);
  }
  return sheet;
};

export class KeyDevelopmentsElement extends HTMLElement {
  static readonly observedAttributes = ["host", "data-published", ...OPTION_NAMES];
  /** The service's origin for elements without a `host`: where their script came from. */
  static origin = "";

  private written = false;
  private queued = false;
  private readonly mount = new Mount({
    root: (edition) => this.prepare(edition),
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
    const { options, problems } = parseOptions(
      (name) =>
        this.getAttribute(name) ?? (name === "since" ? this.getAttribute("data-published") : null),
    );
    for (const { option, value, allowed } of problems)
      warn(`${option}="${value}" is not understood; it takes ${allowed}`);
    options.since ??= hostPublished(document);
    const base = this.getAttribute("host") ?? KeyDevelopmentsElement.origin;
    // What the server wrote is taken over only with all that it shows.
    this.written ||= !!this.shadowRoot?.querySelector("#kd[data-digest]");
    void this.mount.show({ options, base }, this.written);
  }

  /** The shadow tree: the server's own where it is of this edition, else a new one. */
  private prepare(edition: string): Element {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const root =
      shadow.querySelector(`#kd[data-digest*="${edition}"]`) ?? document.createElement("div");
    shadow.adoptedStyleSheets = [styles()];
    shadow.replaceChildren(root);
    return root;
  }
}
