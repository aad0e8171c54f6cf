/**
 * The script that publishers embed. The build wraps it as `(function(__KD__){…})(payload)`; it runs as a classic script, async
 * or not, and as a module. Where its tag names or brings a story, the box is put right after the tag.
 */
import { define } from "./define.ts";
import { digestPath } from "./frame-attributes.ts";
import { OPTION_NAMES } from "./options.ts";
import { type Payload, provide } from "./service.ts";
import { warn } from "./warn.ts";

// oxlint-disable-next-line no-underscore-dangle -- the wrapper's parameter, which no host script can have named the same
declare const __KD__: Payload;

/** `currentScript` is null in modules and in shadow trees: then the tag is looked for by its address. */
const findScript = (path: RegExp): HTMLScriptElement | undefined =>
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : [...document.scripts].find(
        ({ src, nextElementSibling: next }) =>
          path.test(src) && next?.localName !== "key-developments",
      );

const insert = (script: HTMLScriptElement, story: string, origin: string): void => {
  const box = document.createElement("key-developments");
  for (const name of OPTION_NAMES) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) box.setAttribute(name, value);
  }
  box.setAttribute("story", story);
  box.setAttribute("host", origin);
  const link = document.createElement("a");
  link.href = `${origin}/stories/${story}`;
  link.textContent = __KD__?.title ?? link.href;
  box.append(link);
  script.after(box);
};

try {
  const path = new RegExp(`/embed/${__KD__?.story ?? "key-developments"}(\\.\\w+)?\\.js`);
  const script = findScript(path);
  const src =
    script?.src ??
    performance.getEntriesByType("resource").find(({ name }) => path.test(name))?.name;
  const origin = src ? new URL(src).origin : "";
  if (__KD__) {
    // For boxes that ask for its language, and for those that ask for none.
    const { story, lang } = __KD__;
    provide(__KD__, origin + digestPath({ story }), origin + digestPath({ story, lang }));
  }
  define(origin);
  const story = script?.dataset["story"] ?? __KD__?.story;
  if (script?.closest("head"))
    warn("the script is in <head>: put its tag, or <key-developments>, where the box should stand");
  else if (script && story) insert(script, story, origin);
} catch (error) {
  warn(String(error));
}
