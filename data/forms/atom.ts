/** `/stories/{story}/atom.xml`: Atom (RFC 4287). */
import { generateAtomFeed } from "feedsmith";
import type { Edition } from "../schema.ts";
import { toFeedStory } from "./feed-items.ts";
import { SERVICE_NAME } from "./words.ts";

export function toAtom(edition: Edition, origin: string, kept: readonly Edition[] = []): string {
  const { urls, title, description, language, updated, items } = toFeedStory(edition, origin, kept);
  return generateAtomFeed<true>(
    {
      id: urls.page,
      title: { value: title },
      subtitle: { value: description },
      updated,
      authors: [{ name: SERVICE_NAME, uri: urls.origin }],
      links: [
        { rel: "self", href: urls.form("atom"), type: "application/atom+xml" },
        { rel: "alternate", href: urls.page, type: "text/html" },
      ],
      xml: { lang: language },
      entries: items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        summary: { value: item.summary },
        content: { type: "html", value: item.html },
        published: item.published,
        updated: item.updated,
        links: [{ rel: "alternate", href: item.id, type: "text/html" }],
        categories: item.tags.map((term) => ({ term })),
      })),
    },
    { strict: true },
  );
}
