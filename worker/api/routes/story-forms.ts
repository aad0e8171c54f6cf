/** `/stories/{story}`: its page, or the form of the story that Accept asks for. */
import { toJsonLdText } from "../../exports/json-ld.ts";
import { fillPath, STORY_EXPORTS } from "../../exports/paths.ts";
import { findAnswer, keepAnswer } from "../../http/answers.ts";
import type { Bytes } from "../../http/bytes.ts";
import { readAsset } from "../../corpus/corpus.ts";
import type { Env } from "../../env.ts";
import type { Asked } from "../../http/handler.ts";
import { makeAnswer, type Answer } from "../../http/response.ts";
import { chooseType } from "../../http/content-negotiation.ts";
import { openPinned, type Opened } from "../route.ts";
import { Problem } from "../../http/problem.ts";
import { parseKnown, PinQuery } from "../query.ts";
import { renderStoryPage } from "../../pages/story.tsx";

const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json";
const LD = "application/ld+json; charset=utf-8";

/** The forms that are files of text; the Web Annotations are Linked Data too, but of the evidence, not of the story. */
const FILES = STORY_EXPORTS.filter(({ name }) => name !== "shareImage" && name !== "annotations");
type Type = string;

/** What Accept can ask for; what comes first is sent to whoever takes anything. */
export const STORY_TYPES: readonly [Type, ...Type[]] = [
  HTML,
  JSON_TYPE,
  LD,
  ...FILES.map((form) => form.type),
];
/** The files are of the current edition alone. */
const EDITION_TYPES: readonly [Type, ...Type[]] = [HTML, JSON_TYPE, LD];

/** The body of a form other than the page, and where it is on its own. */
async function readForm(
  env: Env,
  url: URL,
  type: Type,
  { index }: Opened,
): Promise<{ body: string | Bytes; location: string }> {
  const { edition } = index;
  const pinned = `?edition=${edition.edition}`;
  if (type === JSON_TYPE)
    return { body: index.encode(edition), location: `/v1/stories/${edition.id}${pinned}` };
  if (type === LD)
    return { body: toJsonLdText(edition, url.origin), location: url.pathname + pinned };
  const form = FILES.find((one) => one.type === type)!;
  const location = fillPath(form.path, { story: edition.id });
  return { body: await readAsset(env, location), location };
}

async function makeForm(asked: Asked, type: Type, opened: Opened): Promise<Answer> {
  if (type === HTML) return renderStoryPage(asked, opened);
  const { body, location } = await readForm(asked.env, asked.url, type, opened);
  const name = type.replaceAll(/;.*|[^a-z]/g, "");
  return makeAnswer({
    body,
    type,
    etag: `${opened.etag}-${asked.version}-${name}`,
    caching: "live",
    headers: { "Content-Location": location },
  });
}

export async function readStoryUrl(asked: Asked): Promise<Answer> {
  const { env, url, path, accept } = asked;
  const query = parseKnown(PinQuery, url.searchParams);
  const opened = await openPinned(env, url, path["story"]!, query);
  const isCurrent = opened.etag === opened.story.edition;
  const offered = isCurrent ? STORY_TYPES : EDITION_TYPES;
  const type = chooseType(accept, offered);
  if (type === null)
    throw new Problem(
      "not-acceptable",
      { detail: `The types are: ${offered.join(", ")}.`, given: accept ?? "", takes: offered },
      { Vary: "Accept" },
    );
  const key = JSON.stringify([url.origin, opened.story.id, opened.etag, query.edition, type]);
  const known = findAnswer(key);
  if (known) return known;
  const answer = await makeForm(asked, type, opened);
  answer.headers.set("Vary", "Accept");
  keepAnswer(key, answer);
  return answer;
}
