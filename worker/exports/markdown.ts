/** Markdown (CommonMark). The library escapes whatever in the sources' words could be taken for markup. */
import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Publication } from "./publication.ts";
import { storyContent } from "./story-text.ts";

export const rootToMarkdown = (root: Root): string =>
  toMarkdown(root, { bullet: "-", resourceLink: true });

/** `/v1/stories/{story}.md`: the story for a newsletter. */
export const toStoryMarkdown = ({ reader }: Publication): string =>
  rootToMarkdown(storyContent(reader));
