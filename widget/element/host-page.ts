/**
 * The day on which the host article was published, YYYY-MM-DD, from the page's own metadata; null where it has none. Read as
 * text, not parsed: a page's JSON-LD is often not quite JSON.
 */
export function findPublishedDay(page: Document): string | null {
  const day = /^\d{4}-\d\d-\d\d/;
  const stated = page
    .querySelector("meta[property='article:published_time']")
    ?.getAttribute("content");
  if (stated && day.test(stated)) return stated.slice(0, 10);
  for (const script of page.querySelectorAll("script[type='application/ld+json']")) {
    const found = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(script.textContent);
    if (found?.[1]) return found[1];
  }
  return null;
}
