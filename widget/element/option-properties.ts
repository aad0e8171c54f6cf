/** Options as properties of the element, for frameworks that set properties: `box.limit = 2`, `.headingLevel=${3}` in Lit. */
import { OPTION_NAMES, parseOptions } from "../options.ts";

/** `heading-level` → `headingLevel` */
const toProperty = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `lang` is a property of every element already. `published` is another name of `since`. */
const PROPERTIES = ["host", ...OPTION_NAMES].map((name) => [name, toProperty(name)] as const);

/** Reflects each option in its attribute. Reading gives the value in force, the default included. */
export function defineOptionProperties(prototype: HTMLElement): void {
  for (const [name, property] of PROPERTIES)
    if (!(property in prototype))
      Object.defineProperty(prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: HTMLElement) {
          const { options } = parseOptions((option) => this.getAttribute(option));
          const values: Partial<Record<string, unknown>> = { ...options };
          return values[property === "published" ? "since" : property] ?? this.getAttribute(name);
        },
        set(this: HTMLElement, value: string | number | boolean | null | undefined) {
          if (value === null || value === undefined || value === false) this.removeAttribute(name);
          else this.setAttribute(name, value === true ? "" : `${value}`);
        },
      });
}

/** Properties that were set before the class was there are the element's own, and hide the accessors. */
export function upgradeProperties(element: HTMLElement): void {
  for (const [, property] of PROPERTIES) {
    const own = Object.getOwnPropertyDescriptor(element, property);
    if (!own) continue;
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, own.value);
  }
}
