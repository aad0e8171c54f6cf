/**
 * A run of one of our scripts: as a classic script, async or not, as a module, or inside a bundle. Where its tag names or brings a
 * story, the box is put right after the tag.
 */
import type { BoxContent } from "../content/box-content.ts";
import { contentPath } from "../frame/content-url.ts";
import type { Attach } from "../behaviour/attach.ts";
import { define } from "./define.ts";
import { KeyDevelopmentsElement } from "./key-developments-element.ts";
import { findBase, findOwnAddress } from "./service-address.ts";
import { warn } from "./warn.ts";

/**
 * @param payload the first view that the script contains; null in the script of any story
 * @param publicOrigin public address of the service; empty in a hashed release
 */
export function start(
  payload: BoxContent | null,
  publicOrigin: string,
  loadBehaviour: (base: string, origin: string, content?: BoxContent) => Promise<Attach>,
  createFirstView?: typeof KeyDevelopmentsElement.createFirstView,
): void {
  const { currentScript } = document;
  // A form named `currentScript` hides the document's own property.
  const script =
    currentScript?.localName === "script" && "src" in currentScript ? currentScript : null;
  const fileName = String.raw`(${payload?.story ?? "key-developments"})(\.\w+)?\.js`;
  const address = script ? script.src : (findOwnAddress() ?? "");
  const base = findBase(address, fileName) ?? publicOrigin;
  const host = script?.getAttribute("data-host");
  const origin = host ?? (publicOrigin || base);

  KeyDevelopmentsElement.loadBehaviour = async (content) =>
    loadBehaviour(host ?? base, origin, content);
  if (createFirstView) KeyDevelopmentsElement.createFirstView = createFirstView;
  const element = define(origin);
  if (!host) element.addRoute(origin, base);
  if (payload) {
    // For boxes that ask for its language, and for those that ask for none.
    const { story, lang } = payload;
    element.provide(
      payload,
      origin + contentPath({ story }),
      origin + contentPath({ story, lang }),
    );
  }
  if (document.querySelector("script[data-debug], key-developments[debug]"))
    import(/* @vite-ignore */ `${base}/embed/doctor.js`).catch((error: unknown) =>
      warn(String(error)),
    );

  const story = script?.getAttribute("data-story") ?? payload?.story;
  if (story)
    // The registered class knows which boxes are taken.
    element.placeBox({
      script,
      story,
      origin,
      title: payload?.title ?? "",
      matches: (tag) =>
        tag === script ||
        ((tag.src === address || findBase(tag.src, fileName) !== undefined) &&
          (tag.getAttribute("data-story") ?? story) === story),
    });
}
