/** The code that a publisher pastes. Every form has a link inside: what stays if the service is gone. */
export interface SnippetOptions {
  origin: string;
  story: string;
  title: string;
  /** Set options only, by the names of attributes and queries. */
  options: ReadonlyMap<string, string>;
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

export function makeSnippets({ origin, story, title, options }: SnippetOptions): Snippet[] {
  const page = `${origin}/stories/${story}`;
  const link = `<a href="${page}">${escapeHtml(title)}</a>`;
  const others = new Map([...options].filter(([name]) => name !== "lang"));
  const lang = options.get("lang");
  const script = `${origin}/embed/${story}${lang ? `.${lang}` : ""}.js`;
  const frame = escapeHtml(origin + framePath(story, options));
  return [
    {
      name: "Script",
      about:
        "One line, one request. The box appears where the line stands and looks like your page.",
      code: `${link}\n<script async src="${script}"${attributes(others, "data-")}></script>`,
    },
    {
      name: "Element",
      about: "For several boxes on one page, and for pages that a framework draws.",
      code: `<script async src="${origin}/embed/key-developments.js"></script>\n<key-developments story="${story}"${attributes(options, "")}>${link}</key-developments>`,
    },
    {
      name: "Iframe",
      about: "Where scripts of others are not allowed.",
      code: `<iframe src="${frame}" title="${escapeHtml(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy" style="border:0"></iframe>`,
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
