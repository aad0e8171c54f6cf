/** Requests to the desk's server. The token is in the page's address and goes along as a bearer token. */
import type {
  ArticleProposal,
  PublishResponse,
  SaveResponse,
  StoryChoice,
  StoryView,
} from "../shared/desk-api.ts";
import type {
  FileChange,
  NewArticle,
  NewStory,
  PastedText,
  Publication,
  Rename,
  Withdrawal,
} from "../shared/requests.ts";
import { recordOf, textOf } from "../shared/values.ts";

const token = new URLSearchParams(location.search).get("token") ?? "";

/** The server's refusal, or that it does not answer. */
export class RequestError extends Error {
  /** Whether a file was changed outside the desk. */
  readonly conflict: boolean;
  /** The field of a form that is refused. */
  readonly field: string | null;
  /** The file of a conflict. */
  readonly file: string | null;
  constructor(message: string, { conflict = false, field = "", file = "" } = {}) {
    super(message);
    this.conflict = conflict;
    this.field = field || null;
    this.file = file || null;
  }
}

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new RequestError(
      "Nothing was saved: the desk does not run any more. Start it again, and open the address that it prints.",
    );
  });
  if (response.ok) return response.json();
  const text = await response.text();
  // A refusal by the guard is plain text.
  const isJson = response.headers.get("Content-Type")?.includes("json") === true;
  const { message, field, file } = isJson ? recordOf(JSON.parse(text)) : { message: text };
  throw new RequestError(textOf(message), {
    conflict: response.status === 409,
    field: textOf(field),
    file: textOf(file),
  });
}

const at = (story: string, rest = ""): string => `/api/stories/${story}${rest}`;

export const readStories = (): Promise<StoryChoice[]> => request("GET", "/api/stories");
export const removeStory = (story: string): Promise<StoryChoice[]> => request("DELETE", at(story));
export const readStory = (story: string): Promise<StoryView> => request("GET", at(story));
export const readHashes = (story: string): Promise<StoryView["hashes"]> =>
  request("GET", at(story, "/hashes"));
export const saveChanges = (story: string, changes: FileChange[]): Promise<SaveResponse> =>
  request("PUT", at(story), changes);
export const createStory = (story: NewStory): Promise<StoryView> =>
  request("POST", "/api/stories", story);
export const renameItem = (story: string, item: Rename): Promise<SaveResponse> =>
  request("POST", at(story, "/rename"), item);
export const readProposal = (pasted: PastedText): Promise<ArticleProposal> =>
  request("POST", "/api/propose", pasted);
export const addArticle = (story: string, article: NewArticle): Promise<SaveResponse> =>
  request("POST", at(story, "/articles"), article);
export const publishStory = (
  story: string,
  publication: Publication,
): Promise<PublishResponse & { view: StoryView }> =>
  request("POST", at(story, "/publish"), publication);

export const withdrawEdition = (
  story: string,
  withdrawal: Withdrawal,
): Promise<PublishResponse & { view: StoryView }> =>
  request("POST", at(story, "/withdraw"), withdrawal);

/** Calls back when a file of the story changes on disk; returns what stops it. */
export function watchStory(story: string, onChange: () => void): () => void {
  const events = new EventSource(at(story, `/events?token=${token}`));
  events.addEventListener("changed", onChange);
  return () => events.close();
}
