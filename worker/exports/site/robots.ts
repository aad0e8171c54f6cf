/** `/robots.txt` (RFC 9309). Iframe pages are not disallowed: crawlers must fetch them to see their X-Robots-Tag. */

export const toRobots = (origin: string): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
