/** The code that a publisher pastes. Every form has a link inside: what stays if the service is gone. */
import { contentPath } from "../../widget/frame/content-url.ts";
import { parseOptions } from "../../widget/options.ts";
import type { Release } from "./releases.ts";

export interface SnippetOptions {
  origin: string;
  story: string;
  title: string;
  /** Set options only, by the names of attributes and queries. */
  options: ReadonlyMap<string, string>;
  /** The place that is kept, as CSS lengths (widget/reserve.ts): for a box in the page's own text, and in a frame. */
  place: { inline: string; frame: string };
  /** The newest kept release of the element's script, if there is one. */
  release: Release | undefined;
}

export interface Snippet {
  name: string;
  /** What to know before choosing it. */
  about: string;
  code: string;
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character]!);

/** The height that is kept for a box in an iframe that cannot tell its own. */
export const FRAME_HEIGHT = 640;

export function framePath(story: string, options: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams([...options]);
  return `/embed/${story}${query.size ? `?${query.toString()}` : ""}`;
}

const attributes = (options: ReadonlyMap<string, string>, prefix: string): string =>
  [...options].map(([name, value]) => ` ${prefix}${name}="${escapeHtml(value)}"`).join("");

/** What keeps the place while the box is on its way: a container for the widths in `height`. */
const place = (content: string): string =>
  `<div style="container-type:inline-size">${content}</div>`;

/** Gives the reserved place back where the script does not load; a policy that forbids inline handlers ignores it. */
const onError = (box: string): string => ` onerror="${box}.style.minHeight=0"`;

/** Has the page ask for what the element will ask for, while its script is on the way. */
function preload(origin: string, story: string, given: ReadonlyMap<string, string>): string {
  const { options } = parseOptions((name) => given.get(name), { story });
  const path = contentPath(options);
  return `<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="${escapeHtml(origin + path)}">`;
}

export function makeSnippets(given: SnippetOptions): Snippet[] {
  const { origin, story, title, options, release } = given;
  const page = `${origin}/stories/${story}`;
  const link = `<a href="${page}">${escapeHtml(title)}</a>`;
  const others = new Map([...options].filter(([name]) => name !== "lang"));
  const lang = options.get("lang");
  const script = `${origin}/embed/${story}${lang ? `.${lang}` : ""}.js`;
  const frame = escapeHtml(origin + framePath(story, options));
  const box = (set: ReadonlyMap<string, string>): string =>
    `<key-developments story="${story}"${attributes(set, "")} style="display:block;min-height:${given.place.inline}">${link}</key-developments>`;
  return [
    {
      name: "Script",
      about:
        "One request. The box looks like your page, and its place is kept until it is there. If your policy forbids style attributes, put the two styles into your style sheet.",
      code: place(
        `<script async src="${script}"${onError("this.nextElementSibling")}></script>${box(others)}`,
      ),
    },
    {
      name: "Script alone",
      about: "One line. The box appears where it stands, and moves what is below it down.",
      code: `<script async src="${script}"${attributes(others, "data-")}></script>`,
    },
    {
      name: "Element",
      about:
        "For several boxes on one page, and for pages that a framework draws. The first line asks for the data while the script is on its way; the box works without it, too.",
      code: `${preload(origin, story, options)}\n<script async src="${origin}/embed/key-developments.js"${onError("this.nextElementSibling.firstChild")}></script>\n${place(box(options))}`,
    },
    ...(release
      ? [
          {
            name: "Element with integrity",
            about:
              "The script never changes: your readers' browsers refuse any other. The content follows the story.",
            code: `${preload(origin, story, options)}\n<script async src="${origin}/embed/${release.file}" integrity="${release.integrity}" crossorigin="anonymous"${onError("this.nextElementSibling.firstChild")}></script>\n${place(box(options))}`,
          },
        ]
      : []),
    {
      name: "Iframe",
      about:
        "Where scripts of others are not allowed. With the script after it, it grows with what the reader opens; without, it scrolls.",
      code: `${place(`<iframe src="${frame}" title="${escapeHtml(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" style="border:0;min-height:${given.place.frame}"></iframe>`)}\n<script async src="${origin}/embed/parent.js"${onError("this.previousElementSibling.firstChild")}></script>`,
    },
    {
      name: "oEmbed",
      about: "In WordPress, Ghost or Drupal: paste this address on a line of its own.",
      code: page,
    },
    {
      name: "Server-side include",
      about: "Fetch this on your server and put it into the page: no script needed to read it.",
      code: `${origin}${framePath(`${story}/fragment`, options)}`,
    },
  ];
}
