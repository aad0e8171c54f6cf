/** A snippet of code that a publisher pastes. */

/** By name, clients of the API and the builder (pages/builder/builder-places.tsx) choose a snippet. */
export type SnippetName =
  | "Script"
  | "Script alone"
  | "Script with a style sheet"
  | "Element"
  | "Element with integrity"
  | "React"
  | "Vue or Svelte"
  | "Iframe alone"
  | "Iframe"
  | "oEmbed"
  | "Server-side include";

export interface Snippet {
  name: SnippetName;
  /** What to consider before choosing it. */
  about: string;
  code: string;
  /** Rules to add to the page's style sheet; undefined if there are none. */
  styles?: string;
}
