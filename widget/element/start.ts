/**
 * Starts an embedded script, which may be a classic script, async or not, a module, or part of a bundle. If its tag names a story, or
 * the script contains one, the box is inserted after the tag.
 */
import type { ElementPayload, StoryPayload } from "../content/box-content.ts";
import { contentPath } from "../frame/content-url.ts";
import { define } from "./define.ts";
import { KeyDevelopmentsElement } from "./key-developments-element.ts";
import { createLoader, type importBehaviour } from "./loading/load-behaviour.ts";
import { findBase, findOwnAddress } from "./service-address.ts";
import { warn } from "./warn.ts";

/**
 * @param publicOrigin public address of the service; empty in a hashed release
 * @param content the first view of a story's own script; undefined in the element's script, which serves every story
 */
export function start(
  payload: ElementPayload,
  publicOrigin: string,
  content?: StoryPayload,
  importModule?: typeof importBehaviour,
): void {
  const { currentScript } = document;
  // A form named `currentScript` hides the document's own property.
  const script =
    currentScript?.localName === "script" && "src" in currentScript ? currentScript : null;
  const fileName = String.raw`(${content?.story ?? "key-developments"})(\.\w+)?\.js`;
  const address = script ? script.src : (findOwnAddress() ?? "");
  const base = findBase(address, fileName) ?? publicOrigin;
  const host = script?.getAttribute("data-host");
  const origin = host ?? (publicOrigin || base);

  const load = createLoader(payload, importModule);
  // The address of a copied release is not the service's: then the behaviour is loaded from where the box's content is. Without the
  // details if the content is another service's, because the module with them is there.
  KeyDevelopmentsElement.loadBehaviour = async (drawn, from = origin) =>
    load(host ?? (base || from), origin || from, from === origin ? drawn : undefined);
  const element = define(origin);
  const { contents, sheets, routes } = element.cache;
  if (!host && base !== origin) routes.set(origin, base);
  sheets.set(payload.sheet, payload.styles);
  if (content) {
    const { story, lang } = content;
    contents.set(origin + contentPath({ story, lang }), content);
    // For boxes that name no language.
    contents.set(origin + contentPath({ story }), content);
  }
  if (document.querySelector("script[data-debug], key-developments[debug]"))
    import(/* @vite-ignore */ `${base}/embed/doctor.js`).catch((error: unknown) =>
      warn(String(error)),
    );

  const story = script?.getAttribute("data-story") ?? content?.story;
  if (story)
    // The registered class, possibly of an earlier script, records which box belongs to which tag.
    element.placeBox({
      script,
      story,
      origin,
      title: content?.title ?? "",
      matches: (tag) =>
        tag === script ||
        ((tag.src === address || findBase(tag.src, fileName) !== undefined) &&
          (tag.getAttribute("data-story") ?? story) === story),
    });
}
