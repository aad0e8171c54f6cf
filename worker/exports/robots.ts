/** `/robots.txt` (RFC 9309). Iframe pages stay open to crawlers, which must read their X-Robots-Tag to obey it. */
import { toOrigin } from "./urls.ts";

export const toRobots = (origin: string): string =>
  ["User-agent: *", "Allow: /", "", `Sitemap: ${toOrigin(origin)}/sitemap.xml`, ""].join("\n");
