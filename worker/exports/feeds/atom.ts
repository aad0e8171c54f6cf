/** `/stories/{story}/atom.xml`: Atom (RFC 4287). */
import { generateAtomFeed } from "feedsmith";
import { feedUpdated, toFeedItem } from "./feed-items.ts";
import type { Publication } from "../publication.ts";
import { toTagUri } from "../tag-uri.ts";
import { SERVICE_NAME } from "../service-name.ts";

export function toAtom(publication: Publication): string {
  const { edition, urls, entries } = publication;
  const authors = [{ name: SERVICE_NAME, uri: urls.origin }];
  return generateAtomFeed<true>(
    {
      id: toTagUri(edition.id),
      title: { value: edition.title },
      subtitle: { value: edition.summary },
      updated: feedUpdated(publication),
      authors,
      icon: urls.icon,
      links: [
        { rel: "self", href: urls.file("atom"), type: "application/atom+xml" },
        { rel: "alternate", href: urls.page, type: "text/html" },
      ],
      xml: { lang: edition.language },
      entries: entries
        .map((entry) => toFeedItem(publication, entry))
        .map((item) => ({
          id: item.id,
          title: { value: item.title },
          authors,
          summary: { value: item.summary },
          content: { type: "html", value: item.html },
          published: item.published,
          updated: item.updated,
          links: [{ rel: "alternate", href: item.url, type: "text/html" }],
          categories: item.tags.map((term) => ({ term })),
        })),
    },
    { strict: true },
  );
}
