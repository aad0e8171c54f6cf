import type { EvidenceFile } from "../../model/story-files.ts";
import type { Story } from "../../source/story.ts";

const foldSpace = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Whether a quote is an article's headline, or part of it; of an article without one, the first sentence. */
export function isHeadline({ articles }: Story, { article, quote }: EvidenceFile): boolean {
  const title = articles.get(article)?.value.title;
  return title !== undefined && foldSpace(title).includes(foldSpace(quote));
}
