/** The forms in Markdown (CommonMark); the library escapes whatever the sources' words could be mistaken for. */
import type { Root } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { toDigest } from "../digest.ts";
import type { Edition } from "../schema.ts";
import { boxContent } from "./content.ts";
import { storyUrls } from "./urls.ts";

export const rootToMarkdown = (root: Root): string =>
  toMarkdown(root, { bullet: "-", resourceLink: true });

/** `/v1/stories/{story}.md`: the box for a newsletter. */
export const toBoxMarkdown = (edition: Edition, origin: string): string =>
  rootToMarkdown(
    boxContent(toDigest(edition, { positions: false }), storyUrls(origin, edition.id)),
  );
