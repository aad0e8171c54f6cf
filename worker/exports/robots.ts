/** `/robots.txt` (RFC 9309). Iframe pages stay open to crawlers: their own X-Robots-Tag says what to index, if it can be read. */
import { toOrigin } from "./urls.ts";

export const toRobots = (origin: string): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${toOrigin(origin)}/sitemap.xml`, ""].join("\n");
