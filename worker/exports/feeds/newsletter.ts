/** `/v1/stories/{story}.md` and `.txt`: the story for a newsletter, without hard line breaks. */
import { rootToMarkdown } from "../text/markdown.ts";
import { toPlainText } from "../text/plain-text.ts";
import type { Publication } from "../publication.ts";
import { storyContent } from "../text/story-text.ts";

export const toStoryMarkdown = ({ reader }: Publication): string =>
  rootToMarkdown(storyContent(reader));

export const toStoryText = ({ reader }: Publication): string =>
  `${toPlainText(storyContent(reader).children)}\n`;
