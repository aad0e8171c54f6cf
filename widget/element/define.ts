import { KeyDevelopmentsElement } from "./key-developments-element.ts";

const NAME = "key-developments";

/**
 * Registers the element once per page and returns the registered class, which may be an earlier version's. A later script must use
 * that class, because the page's boxes are its instances. `origin` is the public address of the service.
 */
export function define(origin: string): typeof KeyDevelopmentsElement {
  KeyDevelopmentsElement.origin ||= origin;
  if (!customElements.get(NAME)) customElements.define(NAME, KeyDevelopmentsElement);
  // oxlint-disable-next-line no-unsafe-type-assertion -- a script of ours has registered it
  return customElements.get(NAME) as typeof KeyDevelopmentsElement;
}
