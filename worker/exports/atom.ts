/** `/stories/{story}/atom.xml`: Atom (RFC 4287). */
import { generateAtomFeed } from "feedsmith";
import { feedUpdated, toFeedItem } from "./feed-items.ts";
import type { Publication } from "./publication.ts";
import { SERVICE_NAME } from "./words.ts";

export function toAtom(publication: Publication): string {
  const { edition, urls, entries } = publication;
  const items = entries.map((entry) => toFeedItem(entry, urls));
  return generateAtomFeed<true>(
    {
      id: urls.page,
      title: { value: edition.title },
      subtitle: { value: edition.summary },
      updated: feedUpdated(publication),
      authors: [{ name: SERVICE_NAME, uri: urls.origin }],
      links: [
        { rel: "self", href: urls.form("atom"), type: "application/atom+xml" },
        { rel: "alternate", href: urls.page, type: "text/html" },
      ],
      xml: { lang: edition.language },
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
