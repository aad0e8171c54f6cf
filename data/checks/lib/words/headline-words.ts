import type { EvidenceFile } from "../../../model/story-files.ts";
import type { Story } from "../../../source/story.ts";

const fold = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Whether quoted words are an article's headline or a part of it; a text without headline has its first sentence there. */
export function isHeadline({ articles }: Story, { article, quote }: EvidenceFile): boolean {
  const title = articles.get(article)?.value.title;
  return title !== undefined && fold(title).includes(fold(quote));
}
