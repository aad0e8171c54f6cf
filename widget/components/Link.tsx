import type { ComponentChildren } from "preact";

/** A link out of the host's page: in a tab of its own, so that the reader keeps the article. */
export const Link = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a part="link" href={href} target="_blank" rel="noopener">
    {children}
  </a>
);
