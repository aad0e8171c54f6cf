/** The code that a publisher pastes. Each kind of markup contains a link, which remains if the service is unavailable. */
import { atEdition, contentPath } from "../../widget/frame/content-url.ts";
import { parseOptions } from "../../widget/options.ts";
import { makeFrameworkSnippets } from "./framework-snippets.ts";
import { limitHeight, SPACE_CLASS, writeReservingStyles } from "./reserving-styles.ts";
import type { Release } from "./releases.ts";
import type { Snippet } from "./snippet.ts";

export interface SnippetOptions {
  origin: string;
  story: string;
  title: string;
  /** The options that are set, by attribute name. */
  options: ReadonlyMap<string, string>;
  /** Reserved heights as CSS lengths (widget/reserve/reserve.ts): of a box in the page, and of a box in a frame. */
  reserved: { inline: string; frame: string };
  /** The newest release of the element's script; undefined before the first. */
  release: Release | undefined;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);

/** Height in pixels of an iframe that cannot report its content's height. */
export const FRAME_HEIGHT = 640;

export function framePath(story: string, options: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams([...options]);
  return `/embed/${story}${query.size ? `?${query.toString()}` : ""}`;
}

const attributes = (options: ReadonlyMap<string, string>, prefix: string): string =>
  [...options].map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join("");

const minHeight = (estimate: string): string => `min-height:${limitHeight(estimate)}`;

/**
 * A size container, because the reserved height has container query units; and a grid, in which a box that is not defined yet is a
 * block without a style of its own, so that any rule of the page can hide it.
 */
const wrapInContainer = (content: string): string =>
  `<div style="container-type:inline-size;display:grid">${content}</div>`;

/** Releases the reserved height if the script fails to load, unless the page's CSP forbids inline handlers. */
const onError = (box: string): string => ` onerror="${box}.style.minHeight=0"`;

/** Preloads the content that the element will request, while its script is loading. */
function preload(origin: string, story: string, options: ReadonlyMap<string, string>): string {
  const parsed = parseOptions((name) => options.get(name), { story });
  const path = contentPath(parsed.options);
  return `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${escapeHtml(origin + path)}">`;
}

/** The ways to embed a box, the recommended one first. */
export function makeSnippets({
  origin,
  story,
  title,
  options,
  reserved,
  release,
}: SnippetOptions): Snippet[] {
  const page = origin + atEdition(`/stories/${story}`, options.get("edition") ?? null);
  const link = `<a href="${page}">${escapeHtml(title)}</a>`;
  const others = new Map([...options].filter(([name]) => name !== "lang"));
  const lang = options.get("lang");
  const script = `${origin}/embed/${story}${lang ? `.${lang}` : ""}.js`;
  const frame = escapeHtml(origin + framePath(story, options));
  const element = (set: ReadonlyMap<string, string>, style: string): string =>
    `<key-developments story="${story}"${attributes(set, "")}${style}>${link}</key-developments>`;
  const style = ` style="${minHeight(reserved.inline)}"`;
  const styles = writeReservingStyles(story, reserved.inline);
  const frameTag = (more: string): string =>
    `<iframe src="${frame}" title="${escapeHtml(title)}" width="100%" height="${FRAME_HEIGHT}" ${more}></iframe>`;
  const pinned: Snippet[] = release
    ? [
        {
          name: "Element with integrity",
          about:
            "Your readers' browsers run only this release of the script, which never changes. The content still follows the story. Where your Content-Security-Policy lists trusted-types, add key-developments. Where its script-src lists hashes, add this one and the integrity inside the script, of the behaviour that it loads.",
          code: `${preload(origin, story, options)}\n<script async src="${origin}/embed/${release.file}" integrity="${release.integrity}" crossorigin="anonymous"${onError("this.nextElementSibling.firstChild")}></script>\n${wrapInContainer(element(options, style))}`,
        },
      ]
    : [];
  return [
    {
      name: "Script",
      about:
        "One request. The box looks like your page, and its space is reserved while it loads. A strict Content-Security-Policy ignores the style attributes and the error handler: use “Strict CSP”.",
      code: wrapInContainer(
        `<script async src="${script}"${onError("this.nextElementSibling")}></script>${element(others, style)}`,
      ),
    },
    {
      name: "Script alone",
      about:
        "One line, which reserves no space: as the box loads, it moves the text below it down. For pages where a consent manager may never run the script.",
      code: `<script async src="${script}"${attributes(others, "data-")}></script>`,
    },
    {
      name: "Script with a style sheet",
      about:
        "The markup has no style attribute and no event handler, which a strict Content-Security-Policy ignores. Add the rules to your style sheet, or to a <style> with your nonce.",
      code: `<div class="${SPACE_CLASS}"><script async src="${script}"></script>${element(others, "")}</div>`,
      styles,
    },
    {
      name: "Element",
      about:
        "For several boxes on one page: repeat the last line for each. The first line preloads the content while the script is loading; it is optional.",
      code: `${preload(origin, story, options)}\n<script async src="${origin}/embed/key-developments.js"${onError("this.nextElementSibling.firstChild")}></script>\n${wrapInContainer(element(options, style))}`,
    },
    ...pinned,
    ...makeFrameworkSnippets({
      origin,
      story,
      page,
      title,
      options,
      element: element(options, ""),
      styles,
    }),
    {
      name: "Iframe alone",
      about:
        "No script and no style: the frame has a fixed height and scrolls. For pages that allow no third-party scripts.",
      code: frameTag('frameborder="0"'),
    },
    {
      name: "Iframe",
      about:
        'A script after it lets the frame grow with the box, and the space that the box will need is reserved. Where the box stands far below the first screen, add loading="lazy".',
      code: `${wrapInContainer(frameTag(`style="border:0;${minHeight(reserved.frame)}"`))}\n<script async src="${origin}/embed/parent.js"${onError("this.previousElementSibling.firstChild")}></script>`,
    },
    {
      name: "oEmbed",
      about:
        "WordPress: paste the address into an empty paragraph; if it stays plain text, choose the block Embed and paste it there. A script in Custom HTML works only for users who may post unfiltered HTML; for all others WordPress removes it without a message. Ghost: paste the address into an empty paragraph, or type /embed and the address. Drupal needs a module that embeds any address, such as URL Embed. The CMS's server fetches the address, so it must be public: WordPress refuses localhost.",
      code: options.size > 0 ? origin + framePath(story, options) : page,
    },
    {
      name: "Server-side include",
      about:
        "Fetch this address on your server and insert the response into the page. The box is readable without scripts.",
      code: `${origin}${framePath(`${story}/fragment`, options)}`,
    },
  ];
}
