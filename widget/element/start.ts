/**
 * A run of one of our scripts: as a classic script, async or not, as a module, or inside a bundle. Where its tag names or brings a
 * story, the box is put right after the tag.
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
 * @param content the first view that the script contains; none in the script of any story
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
  // A copied release has no address: then the behaviour is where the box's content is. The details of another service's content are
  // not where the behaviour is.
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
    // The registered class knows which boxes are taken.
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
