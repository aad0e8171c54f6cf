/** Options as properties of the element, for frameworks that set properties: `box.limit = 2`, `.headingLevel=${3}` in Lit. */
import { OPTIONS, parseOptions, toProperty } from "../options.ts";

/** Attribute, property, and the property whose value it is: `published` is an alias of `since`. */
const PROPERTIES = OPTIONS.map(
  ([name, { aliasOf }]) => [name, toProperty(name), toProperty(aliasOf ?? name)] as const,
);

/** Defines a property for each option, which sets its attribute. Reading a property returns the effective value, defaults included. */
export function defineOptionProperties(prototype: HTMLElement): void {
  for (const [name, property, key] of PROPERTIES)
    // `lang` is a property of every element already.
    if (!(property in prototype))
      Object.defineProperty(prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: HTMLElement) {
          const { options } = parseOptions((option) => this.getAttribute(option));
          return Reflect.get(options, key);
        },
        set(this: HTMLElement, value: string | number | boolean | null | undefined) {
          if (value === null || value === undefined || value === false) this.removeAttribute(name);
          else this.setAttribute(name, value === true ? "" : `${value}`);
        },
      });
}

/** Applies properties that were set before the class was registered: as own properties they would hide the accessors. */
export function upgradeProperties(element: HTMLElement): void {
  for (const [, property] of PROPERTIES) {
    const own = Object.getOwnPropertyDescriptor(element, property);
    if (!own) continue;
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, own.value);
  }
}
