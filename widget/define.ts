import { KeyDevelopmentsElement } from "./element.ts";

/** Registers the element, once a page, whichever of its versions comes first. `origin` is the service's. */
export function define(origin: string): void {
  KeyDevelopmentsElement.origin ||= origin;
  if (!customElements.get("key-developments"))
    customElements.define("key-developments", KeyDevelopmentsElement);
}
