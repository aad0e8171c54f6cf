/** The schema.org types of articles. The date of a video or a list is not that of the article. */
const ARTICLE = /(Article|BlogPosting)$/;
const DAY = /^\d{4}-\d\d-\d\d/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The `datePublished` of the first article at the top of a JSON-LD document, or in its `@graph`. */
function findArticleDay(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const types = [value["@type"]].flat();
  const day = value["datePublished"];
  if (types.some((type) => ARTICLE.test(String(type))) && typeof day === "string" && DAY.test(day))
    return day;
  const nested = Array.isArray(value) ? value : [value["@graph"], value["mainEntity"]].flat();
  for (const item of nested) {
    const found = findArticleDay(item);
    if (found) return found;
  }
  return undefined;
}

/** CMSs wrap JSON-LD in comments or CDATA, leave line breaks inside strings, or forget to escape a quotation mark. */
function parseJsonLd(text: string): unknown {
  try {
    return JSON.parse(/[[{].*[\]}]/s.exec(text)![0].replaceAll(/[\n\r\t]/g, " "));
  } catch {
    const [, type, day] = /"@type"\W+(\w+)".*?"datePublished"\s*:\s*"([^"]*)/s.exec(text) ?? [];
    return { "@type": type, datePublished: day };
  }
}

/** The day on which the host article was published, YYYY-MM-DD, from the page's own metadata; null where it has none. */
export function findPublishedDay(page: Document): string | null {
  const stated = page
    .querySelector("meta[property='article:published_time']")
    ?.getAttribute("content");
  if (stated && DAY.test(stated)) return stated.slice(0, 10);
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const day = findArticleDay(parseJsonLd(script.textContent));
    if (day) return day.slice(0, 10);
  }
  return null;
}
