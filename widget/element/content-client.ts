/** What the scripts on this page have brought and what the service has answered, shared by all boxes of the page. */
import type { BoxContent } from "../content/box-content.ts";
import { fetchContent } from "./fetch-content.ts";

/** What a script carries with its code: null where it is for any story. */
export type Payload = BoxContent | null;

const known = new Map<string, BoxContent>();
const asked = new Map<string, Promise<BoxContent>>();

/** The content of a URL, as far as it is here. */
export const recall = (url: string): BoxContent | undefined => known.get(url);

/** Takes what a script has brought: the content of these URLs. */
export function provide(content: BoxContent, ...urls: string[]): void {
  for (const url of urls) known.set(url, content);
}

async function request(url: string): Promise<BoxContent> {
  try {
    const content = await fetchContent(url);
    known.set(url, content);
    return content;
  } finally {
    asked.delete(url);
  }
}

/** Asks the service, once for all boxes that ask at the same time. Throws what is wrong with the answer. */
export async function ask(url: string): Promise<BoxContent> {
  const answer = asked.get(url) ?? request(url);
  asked.set(url, answer);
  return answer;
}
