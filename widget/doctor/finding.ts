/** A problem on a publisher's page, and what to change. */
export interface Finding {
  problem: string;
  remedy: string;
}

export interface PageContext {
  page: Document;
  /** Origin of the service. */
  service: string;
}

export type Check = (context: PageContext) => Finding[] | Promise<Finding[]>;

/** The service's own script tags. */
export const findScripts = ({ page, service }: PageContext): HTMLScriptElement[] =>
  [...page.querySelectorAll("script")].filter(({ src }) => src.startsWith(`${service}/embed/`));

export const findFrames = ({ page, service }: PageContext): HTMLIFrameElement[] =>
  [...page.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${service}/embed/`));

export const findBoxes = ({ page }: PageContext): Element[] => [
  ...page.querySelectorAll("key-developments"),
];

/** The story of `/embed/{story}…`; empty for the element's own script and other files. */
export const storyOf = (address: string): string => {
  const [, story = ""] = /\/embed\/([a-z0-9-]+)/.exec(address) ?? [];
  return ["key-developments", "parent", "doctor", "frame"].includes(story) ? "" : story;
};
