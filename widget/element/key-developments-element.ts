/**
 * The custom element. The class has no side effect of its own: define.ts registers it. It draws into a shadow tree only when
 * it has something to draw, so until then, and when all fails, the publisher's fallback inside it stays in view.
 */
import { adoptStyles } from "./adopt-styles.ts";
import { findPublishedDay } from "./host-page.ts";
import { createMount } from "./mount.ts";
import { OPTION_NAMES, parseOptions } from "../options.ts";
import { boxConnected, boxDisconnected, placeBox } from "./place-box.ts";
import { releasePlace, releaseUnseen } from "./release-place.ts";
import { provide } from "./content-client.ts";
import { defineOptionProperties, upgradeProperties } from "./option-properties.ts";
import { addRoute } from "./service-address.ts";
import { warn } from "./warn.ts";

export class KeyDevelopmentsElement extends HTMLElement {
  static readonly observedAttributes = OPTION_NAMES;
  /** Public address of the service, for elements without a `host`. */
  static origin = "";
  /* What every script of the page shares, whichever of them has registered the class. */
  static readonly provide = provide;
  static readonly addRoute = addRoute;
  static readonly placeBox = placeBox;

  private shadow: ShadowRoot | null = null;
  private root: HTMLElement | undefined;
  private isQueued = false;
  declare private styles?: string;
  private readonly mount = createMount({
    findDrawn: () => this.findDrawn(),
    makeRoot: () => this.makeRoot(),
    setStyles: (text) => this.setStyles(text),
    emit: (name, detail) => {
      const list = this.root?.querySelector<HTMLElement>("[part=list]");
      if (!list) releasePlace(this);
      else if (name === "kd-ready") releaseUnseen(this, list);
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    },
  });

  connectedCallback(): void {
    boxConnected(this);
    upgradeProperties(this);
    this.update();
  }

  /** In another document: a constructed sheet belongs to the one it was made in, and the shadow tree has none now. */
  adoptedCallback(): void {
    if (this.styles) this.setStyles(this.styles);
  }

  attributeChangedCallback(): void {
    this.update();
  }

  /** A framework that moves the element disconnects and connects it in one task: then nothing is torn down. */
  disconnectedCallback(): void {
    boxDisconnected(this);
    queueMicrotask(() => {
      if (!this.isConnected) this.mount.stop();
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
    const { options, problems } = parseOptions((name) => this.getAttribute(name));
    for (const { option, value, allowed } of problems)
      warn(`${option}="${value}" is not valid; it accepts ${allowed}`);
    options.since ??= findPublishedDay(document);
    const origin = options.host ?? KeyDevelopmentsElement.origin;
    this.shadow ??= this.shadowRoot;
    void this.mount.show(options, origin);
  }

  /** In the server's own shadow tree. */
  private findDrawn(): HTMLElement | null {
    return this.shadow?.querySelector<HTMLElement>("#kd:not(:empty)") ?? null;
  }

  /** Alone in the shadow tree: a fragment's own style sheet is for pages without scripts. */
  private makeRoot(): HTMLElement {
    // A page may close every shadow tree, which then is not `this.shadowRoot`.
    this.shadow ??= this.attachShadow({ mode: "open" });
    if (!this.root) {
      this.root = this.findDrawn() ?? document.createElement("div");
      this.shadow.replaceChildren(this.root);
    }
    return this.root;
  }

  private setStyles(text: string): void {
    this.makeRoot();
    this.styles = text;
    adoptStyles(this.shadow!, text);
    // A page that unsets all elements makes it inline. One that hides it keeps it hidden.
    if (getComputedStyle(this).display === "inline")
      adoptStyles(this.shadow!, `${text}:host{display:grid!important;width:100%}`);
  }
}

defineOptionProperties(KeyDevelopmentsElement.prototype);
