import type { Plugin } from "vite";

/** Where `setProperty` of Preact 11.2 (src/diff/props.js) tries a property before it sets an attribute. */
const PROPERTY_FIRST = /if\("http:\/\/www\.w3\.org\/2000\/svg"==.*?catch\(\w\)\{\}/;

/**
 * Has Preact set attributes only, as the server's markup has them. It prefers properties, and each `part` then costs a token list:
 * a tenth of the script time. Throws where a new version of Preact no longer has the place.
 */
export const attributesOnly: Plugin = {
  name: "attributes-only",
  transform(code, id) {
    if (!id.endsWith("/preact.mjs")) return undefined;
    if (!PROPERTY_FIRST.test(code)) throw new Error("preact.mjs has changed: see attributes-only");
    return { code: code.replace(PROPERTY_FIRST, ""), map: null };
  },
};
