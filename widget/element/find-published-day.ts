/** The schema.org types of articles. The date of a video or a list is not that of the article. */
const ARTICLE = /(Article|BlogPosting)(,|$)/;

/** What is read of a JSON-LD document. Other JSON has none of it. */
type JsonLd = null | undefined | JsonLd[] | JsonLdObject;
interface JsonLdObject {
  "@type"?: unknown;
  datePublished?: unknown;
  "@graph"?: JsonLd;
  mainEntity?: JsonLd;
}

/** The day of a time: its first ten characters; undefined if it does not begin with a day. */
const dayOf = (time: unknown): string | undefined => /^\d{4}-\d\d-\d\d/.exec(String(time))?.[0];

/** The `datePublished` of the first article at the top of a JSON-LD document, or in its `@graph`. */
function findArticleDay(value: JsonLd): string | undefined {
  if (!value) return undefined;
  if (Array.isArray(value)) return value.map(findArticleDay).find((day) => day);
  const { "@type": types, datePublished, "@graph": graph, mainEntity } = value;
  const day = ARTICLE.test(String(types)) && dayOf(datePublished);
  return day || findArticleDay([graph, mainEntity].flat());
}

/** CMSs wrap JSON-LD in comments or CDATA, leave line breaks inside strings, or forget to escape a quotation mark. */
function parseJsonLd(text: string): JsonLd {
  try {
    return JSON.parse(/[[{].*[\]}]/s.exec(text)![0].replaceAll(/[\n\r\t]/g, " "));
  } catch {
    const [, type, day] = /"@type"\W+(\w+)".*?"datePublished"\s*:\s*"([^"]*)/s.exec(text) ?? [];
    return { "@type": type, datePublished: day };
  }
}

/** The day on which the host article was published, YYYY-MM-DD, from the page's own metadata; null where it has none. */
export function findPublishedDay(page: Document): string | null {
  const meta = page.querySelector<HTMLMetaElement>("meta[property='article:published_time']");
  const stated = dayOf(meta?.content);
  if (stated) return stated;
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const day = findArticleDay(parseJsonLd(script.textContent));
    if (day) return day;
  }
  return null;
}
