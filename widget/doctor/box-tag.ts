/** The tags of a publisher's page that embed boxes, read from its DOM or, by the Worker, from its HTML. */
import { findStoryId, parseFrameOptions } from "../frame/content-url.ts";
import { parseOptions, type ParsedOptions } from "../options.ts";

export interface BoxTag {
  name: "script" | "iframe" | "key-developments";
  attributes: ReadonlyMap<string, string>;
  /** The absolute URL that it loads; empty if it loads none. */
  address: string;
  inHead: boolean;
}

/** The prefix of an option's name in the attributes of a tag. */
export const optionPrefix = (name: BoxTag["name"]): string => (name === "script" ? "data-" : "");

/** A box as a tag of the page declares it. */
export interface DeclaredBox {
  parsed: ParsedOptions;
  /** An option as it is written there: `data-limit="3"`. */
  quote: (option: string, value: string) => string;
}

export function declareBox({ name, attributes, address }: BoxTag): DeclaredBox {
  if (name === "iframe")
    return {
      parsed: parseFrameOptions(new URL(address)),
      quote: (option, value) => `${option}=${value} in the iframe's address`,
    };
  const prefix = optionPrefix(name);
  return {
    parsed: parseOptions((option) => attributes.get(prefix + option), {
      story: findStoryId(address) ?? "",
    }),
    quote: (option, value) => `${prefix}${option}="${value}"`,
  };
}
