/** What the scripts on this page have brought and what the service has answered, shared by all boxes of the page. */
import type { BoxContent } from "../content/box-content.ts";

/** What a script carries with its code: null where it is for any story. */
export type Payload = BoxContent | null;

// Taken before other scripts of the page get to change it.
const { fetch } = globalThis;

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 10_000;

const known = new Map<string, BoxContent>();
const asked = new Map<string, Promise<BoxContent>>();

/** The content of a URL, as far as it is here. */
export const recall = (url: string): BoxContent | undefined => known.get(url);

/** Takes what a script has brought: the content of these URLs. */
export function provide(content: BoxContent, ...urls: string[]): void {
  for (const url of urls) known.set(url, content);
}

/** What to do about errors of the browser's own, by their names. */
const REMEDIES: Record<string, string> = {
  // A policy, a blocker and a dead line are one to a script.
  TypeError: "no connection; if the page has a policy, connect-src must name this host",
  TimeoutError: "no answer in 10 s; try again later",
};

async function request(url: string): Promise<BoxContent> {
  try {
    // No cookie goes to another origin by default, which is also how a page's `<link rel="preload" as="fetch" crossorigin>`
    // asks; and of the host page nothing goes that CORS does not tell anyway: its origin.
    const response = await fetch(url, {
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { ok, status } = response;
    if (!ok)
      throw new Error(
        `${status}; ${status < 500 ? "check story, edition and actor" : "try again later"}`,
      );
    const content: BoxContent = await response.json();
    if (!content?.developments) throw new Error("something else answered");
    known.set(url, content);
    return content;
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    throw new Error(`${url}: ${REMEDIES[name] ?? message}`, { cause });
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
