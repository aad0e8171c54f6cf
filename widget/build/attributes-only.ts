import type { Plugin } from "vite";

/** Where `setProperty` of Preact 11.2 (src/diff/props.js) tries a property before it sets an attribute. */
const PROPERTY_FIRST = /if\("http:\/\/www\.w3\.org\/2000\/svg"==.*?catch\(\w\)\{\}/;

/** Takes it out of Preact's code. Throws where a new version no longer has it. */
export function dropProperties(preact: string): string {
  if (!PROPERTY_FIRST.test(preact))
    throw new Error("Preact sets properties elsewhere now: see widget/build/attributes-only.ts");
  return preact.replace(PROPERTY_FIRST, "");
}

/**
 * Has Preact set attributes only, as the server's markup has them. It prefers properties, and each `part` then costs a token list:
 * a tenth of the script time.
 */
export const attributesOnly: Plugin = {
  name: "attributes-only",
  transform: (code, id) =>
    id.endsWith("/preact.mjs") ? { code: dropProperties(code), map: null } : undefined,
};
