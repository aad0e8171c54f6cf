/** `/stories/{story}/atom.xml`: Atom (RFC 4287). */
import { generateAtomFeed } from "feedsmith";
import { feedDescription, feedTags, feedUpdated } from "./feed-items.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { toTagUri } from "../tag-uri.ts";
import { SERVICE_NAME } from "../service-name.ts";

export function toAtom(prepared: PreparedEdition): string {
  const { edition, urls, entries } = prepared;
  const authors = [{ name: SERVICE_NAME, uri: urls.origin }];
  return generateAtomFeed<true>(
    {
      id: toTagUri(edition.id),
      title: { value: edition.title },
      subtitle: { value: feedDescription(prepared) },
      updated: feedUpdated(prepared),
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
        categories: feedTags(prepared, entry).map((term) => ({ term })),
      })),
    },
    { strict: true },
  );
}
