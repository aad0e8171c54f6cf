import type { ComponentChildren } from "preact";

/** A link away from the host's page. It opens in a new tab, so that the article stays open. */
export const Link = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a part="link" href={href} target="_blank">
    {children}
  </a>
);
