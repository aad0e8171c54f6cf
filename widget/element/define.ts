import { KeyDevelopmentsElement } from "./key-developments-element.ts";

const NAME = "key-developments";

/**
 * Registers the element, once a page, whichever of its versions comes first, and answers the class that is in force: what a
 * later script brings is of use only there. `origin` is the service's.
 */
export function define(origin: string): typeof KeyDevelopmentsElement {
  KeyDevelopmentsElement.origin ||= origin;
  if (!customElements.get(NAME)) customElements.define(NAME, KeyDevelopmentsElement);
  // oxlint-disable-next-line no-unsafe-type-assertion -- a script of ours has registered it
  return customElements.get(NAME) as typeof KeyDevelopmentsElement;
}
