/** Requests to the desk's server. The token is in the page's address and goes along as a bearer token. */
import { recordOf, textOf } from "../shared/values.ts";
import type { SideKind } from "../shared/side-kind.ts";
import type {
  FileChange,
  RenamableKind,
  SaveResponse,
  StoryChoice,
  StoryView,
} from "../shared/desk-api.ts";
import type { ArticleProposal, NewArticle } from "../shared/new-article.ts";

export const token = new URLSearchParams(location.search).get("token") ?? "";

/** The server's refusal; `conflict` where a file was changed outside the desk. */
export class RequestError extends Error {
  readonly conflict: boolean;
  constructor(message: string, conflict: boolean) {
    super(message);
    this.conflict = conflict;
  }
}

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  const text = await response.text();
  // A refusal by the guard is plain text.
  const isJson = response.headers.get("Content-Type")?.includes("json") === true;
  const refusal: unknown = isJson ? JSON.parse(text) : text;
  throw new RequestError(
    isJson ? textOf(recordOf(refusal)["message"]) : text,
    response.status === 409,
  );
}

const at = (story: string, rest = ""): string => `/api/stories/${story}${rest}`;

export const listStories = (): Promise<StoryChoice[]> => request("GET", "/api/stories");
export const removeStory = (story: string): Promise<StoryChoice[]> => request("DELETE", at(story));
export const readStory = (story: string): Promise<StoryView> => request("GET", at(story));
export const saveChanges = (story: string, changes: FileChange[]): Promise<SaveResponse> =>
  request("PUT", at(story), changes);
export const createStory = (story: {
  title: string;
  id: string;
  sides: { name: string; kind: SideKind }[];
  timeZone: string;
}): Promise<StoryView> => request("POST", "/api/stories", story);
export const renameItem = (
  story: string,
  item: { kind: RenamableKind; from: string; to: string },
): Promise<SaveResponse> => request("POST", at(story, "/rename"), item);
export const proposeArticle = (text: string, whole: boolean): Promise<ArticleProposal> =>
  request("POST", "/api/propose", { text, whole });
export const addArticle = (
  story: string,
  article: NewArticle,
): Promise<SaveResponse & { id: string }> => request("POST", at(story, "/articles"), article);
export const publishStory = (
  story: string,
  note: string,
  hashes: StoryView["hashes"],
): Promise<{ refused: string[]; edition: string | null; message: string; view: StoryView }> =>
  request("POST", at(story, "/publish"), { note, hashes });

/** Calls back when a file of the story changes on disk; returns what stops it. */
export function watchStory(story: string, onChange: () => void): () => void {
  const events = new EventSource(at(story, `/events?token=${token}`));
  events.addEventListener("changed", onChange);
  return () => events.close();
}
