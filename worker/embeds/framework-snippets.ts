/** Snippets for components of frameworks. None has a style attribute or an event handler in its markup. */
import { OPTIONS } from "../../widget/options.ts";
import { SPACE_CLASS } from "./reserving-styles.ts";
import type { Snippet } from "./snippet.ts";

interface Parts {
  origin: string;
  story: string;
  /** Address of the story page, which the fallback links to. */
  page: string;
  title: string;
  options: ReadonlyMap<string, string>;
  /** The element as HTML. */
  element: string;
  /** Rules for the page's style sheet. */
  styles: string;
}

const TYPES = new Map(OPTIONS.map(([name, { type }]) => [name, type]));

/** An option as an attribute in JSX, with the type that its declaration requires. */
function toJsx([name, value]: readonly [string, string]): string {
  const type = TYPES.get(name);
  return ` ${name}=${type === "integer" || type === "flag" ? `{${value}}` : `"${value}"`}`;
}

export const makeFrameworkSnippets = ({
  origin,
  story,
  page,
  title,
  options,
  element,
  styles,
}: Parts): Snippet[] => {
  const script = `${origin}/embed/key-developments.js`;
  const types = `${origin}/embed/types`;
  return [
    {
      name: "React",
      about: `For React 19, which loads the script once; before it, write the script tag into index.html. For TypeScript, save ${types}/react.d.ts as src/key-developments.d.ts. Listen to events with onkd-ready={…}.`,
      code: `<div className="${SPACE_CLASS}">
  <script async src="${script}" />
  <key-developments story="${story}"${[...options].map(toJsx).join("")}>
    <a href="${page}">{${JSON.stringify(title)}}</a>
  </key-developments>
</div>`,
      styles,
    },
    {
      name: "Vue or Svelte",
      about: `The script tag goes into index.html, once. In Vue, set compilerOptions.isCustomElement to (tag) => tag === "key-developments". For TypeScript, save ${types}/vue.d.ts or ${types}/svelte.d.ts as src/key-developments.d.ts.`,
      code: `<script async src="${script}"></script>

<div class="${SPACE_CLASS}">${element}</div>`,
      styles,
    },
  ];
};
