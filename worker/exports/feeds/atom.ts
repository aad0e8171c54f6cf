/** `/stories/{story}/atom.xml`: Atom (RFC 4287). */
import { generateAtomFeed } from "feedsmith";
import { feedDescription, feedTags, feedUpdated } from "./feed-items.ts";
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
      subtitle: { value: feedDescription(publication) },
      updated: feedUpdated(publication),
      authors,
      icon: urls.icon,
      links: [
        { rel: "self", href: urls.file("atom"), type: "application/atom+xml" },
        { rel: "alternate", href: urls.page, type: "text/html" },
      ],
      xml: { lang: edition.language },
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.development.headline },
        authors,
        summary: { value: entry.development.summary },
        content: { type: "html", value: entry.html },
        published: entry.published,
        updated: entry.updated,
        links: [
          { rel: "alternate", href: urls.development(entry.development.id), type: "text/html" },
        ],
        categories: feedTags(publication, entry).map((term) => ({ term })),
      })),
    },
    { strict: true },
  );
}
