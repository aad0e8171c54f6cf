/**
 * The script that publishers embed. The build wraps it as `(function(__KD__){…})(payload)`; it runs as a classic script, async
 * or not, and as a module. Where its tag names or brings a story, the box is put right after the tag.
 */
import { define } from "../element/define.ts";
import { contentPath } from "../frame/content-url.ts";
import { OPTION_NAMES } from "../options.ts";
import type { Payload } from "../element/content-client.ts";
import { warn } from "../element/warn.ts";

// oxlint-disable-next-line no-underscore-dangle -- the wrapper's parameter, which no host script can have named the same
declare const __KD__: Payload;

/**
 * `currentScript` is null in modules and in shadow trees: then the first tag with its address that has no box yet is the one,
 * in open shadow trees, too.
 */
function findScript(path: RegExp, root: ParentNode): HTMLScriptElement | undefined {
  for (const element of root.querySelectorAll("*")) {
    if (
      element instanceof HTMLScriptElement &&
      path.test(element.src) &&
      element.nextElementSibling?.localName !== "key-developments"
    )
      return element;
    const found = element.shadowRoot && findScript(path, element.shadowRoot);
    if (found) return found;
  }
  return undefined;
}

const insert = (script: HTMLScriptElement, story: string, origin: string): void => {
  // A page that was kept as HTML (Turbo, an editor) comes back with its box, and with the tag.
  const next = script.nextElementSibling;
  if (next?.localName === "key-developments" && next.getAttribute("story") === story) return;
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
  const { currentScript } = document;
  const path = new RegExp(`/embed/${__KD__?.story ?? "key-developments"}(\\.\\w+)?\\.js`);
  const script =
    currentScript instanceof HTMLScriptElement ? currentScript : findScript(path, document);
  // An imported module has no tag; its own address is where an error of its own would come from.
  const src = script?.src || /\w+:\/\/[^\s@()]+\/embed\/\w/.exec(new Error().stack ?? "")?.[0];
  const origin = src ? new URL(src).origin : "";
  const defined = define(origin);
  if (__KD__) {
    // For boxes that ask for its language, and for those that ask for none.
    const { story, lang } = __KD__;
    defined.provide(__KD__, origin + contentPath({ story }), origin + contentPath({ story, lang }));
  }
  if (document.querySelector("script[data-debug], key-developments[debug]"))
    void import(/* @vite-ignore */ `${origin}/embed/doctor.js`).catch((error: unknown) =>
      warn(String(error)),
    );
  const story = script?.dataset["story"] ?? __KD__?.story;
  if (script && story)
    if (script.closest("head"))
      warn(
        "the script is in <head>: put its tag, or <key-developments>, where the box should stand",
      );
    else insert(script, story, origin);
} catch (error) {
  warn(String(error));
}
