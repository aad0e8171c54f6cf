/** The service's pages: their layout (head, header and footer) and headers. */
import type { ComponentChildren } from "preact";
import { SERVICE_NAME } from "../exports/service-name.ts";
import { InlineStyle, makePage, type PageParts } from "../http/page.tsx";
import type { Representation } from "../http/response.ts";
import { ShareTags, type Sharing } from "./sharing.tsx";
import { siteStyles } from "./styles/site-styles.ts";

const SECTIONS = [
  ["/stories", "Stories"],
  ["/", "Embed"],
  ["/docs", "Data"],
  ["/docs#how-it-is-checked", "How it is checked"],
] as const;
type Section = (typeof SECTIONS)[number][0];

interface ShellProps {
  /** Title of the document, to which the service's name is appended. */
  title: string;
  description: string;
  /** Text of the page's style sheets. */
  styles: readonly string[];
  /** The page's section in the navigation. */
  section?: Section;
  /** Not set on pages that nobody shares, such as errors. */
  sharing?: Sharing;
  /** The canonical URL, by default the shared address; null for none. */
  canonical?: string | null;
  /** More elements of the head. */
  head?: ComponentChildren;
  /** A box, to which the service's styles do not apply. */
  box?: ComponentChildren;
  /** Class of the content. */
  class?: string;
  children: ComponentChildren;
}

export const Shell = ({
  title,
  description,
  styles,
  section,
  sharing,
  canonical = sharing?.address,
  head,
  box,
  class: className,
  children,
}: ShellProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} – ${SERVICE_NAME}`}</title>
      <meta name="description" content={description} />
      {sharing && <ShareTags title={title} description={description} sharing={sharing} />}
      {canonical && <link rel="canonical" href={canonical} />}
      {head}
      {styles.map((text) => (
        <InlineStyle text={text} key={text} />
      ))}
    </head>
    <body>
      <header class="site">
        <nav class="bar" aria-label="Service">
          <a class="wordmark" href="/stories">
            {SERVICE_NAME}
          </a>
          {SECTIONS.flatMap(([path, name]) => [
            " ",
            <a href={path} aria-current={path === section ? "page" : undefined} key={path}>
              {name}
            </a>,
          ])}
        </nav>
      </header>
      <main>
        {box}
        <div class={`site ${className ?? ""}`.trim()}>{children}</div>
      </main>
      <footer class="site">
        <p class="colophon small">
          No cookies, no tracking, no requests to other sites. <a href="/demo">Sample page</a> ·{" "}
          <a href="/doctor">Box not showing?</a> · <a href="/v1/openapi.json">OpenAPI</a>
        </p>
      </footer>
    </body>
  </html>
);

type SitePage = Omit<ShellProps, "children"> & Pick<PageParts, "etag" | "caching" | "headers">;

/** A page in the service's layout. `styles`: those that only this page has. */
export const makeSitePage = (
  { etag, caching, headers, styles: pageStyles, ...props }: SitePage,
  content: ComponentChildren,
): Promise<Representation> => {
  const styles = [siteStyles, ...pageStyles];
  const html = (
    <Shell {...props} styles={styles}>
      {content}
    </Shell>
  );
  return makePage({ html, styles, etag, caching, ...(headers && { headers }) });
};
