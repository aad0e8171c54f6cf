/** The layout of the service's pages: head, header and footer. */
import type { ComponentChildren } from "preact";
import { SERVICE_NAME } from "../exports/service-name.ts";
import { InlineStyle } from "../http/page.tsx";

const SECTIONS = [
  ["/stories", "Stories"],
  ["/", "Embed"],
  ["/docs", "Data"],
  ["/docs#how-it-is-checked", "How it is checked"],
] as const;
export type Section = (typeof SECTIONS)[number][0];

/** Open Graph locale of the pages; ogp.me requires a territory. */
const LOCALE = "en_GB";

/** How a page is presented when its address is shared (Open Graph). */
export interface Sharing {
  /** The page's public address, without a query. */
  address: string;
  title: string;
  description: string;
  type?: "website" | "article";
  /** `url` is absolute. */
  image: { url: string; alt: string; width: number; height: number };
}

const ShareTags = ({ sharing }: { sharing: Sharing }) => {
  const { address, title, description, type = "website", image } = sharing;
  const isWide = image.width > image.height;
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={SERVICE_NAME} />
      <meta property="og:locale" content={LOCALE} />
      <meta property="og:image" content={image.url} />
      <meta property="og:image:alt" content={image.alt} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta name="twitter:card" content={isWide ? "summary_large_image" : "summary"} />
    </>
  );
};

/** Sharing of a page that is not about a story; its image is the service's icon. */
export const shareSite = (
  origin: string,
  path: string,
  title: string,
  description: string,
): Sharing => ({
  address: origin + path,
  title,
  description,
  image: { url: `${origin}/icon.png`, alt: `${SERVICE_NAME}: the icon`, width: 512, height: 512 },
});

interface ShellProps {
  /** Title of the document, to which the service's name is appended. */
  title: string;
  description: string;
  /** Text of the page's style sheets. */
  styles: readonly string[];
  /** The page's section in the navigation. */
  section?: Section | undefined;
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
      <title>{title === SERVICE_NAME ? title : `${title} – ${SERVICE_NAME}`}</title>
      <meta name="description" content={description} />
      {sharing && <ShareTags sharing={sharing} />}
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
          {SECTIONS.map(([path, name]) => (
            <a href={path} aria-current={path === section ? "page" : undefined} key={path}>
              {name}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {box}
        <div class={`site ${className ?? ""}`.trim()}>{children}</div>
      </main>
      <footer class="site">
        <p class="colophon small">
          No cookies, no tracking, no requests to other sites. <a href="/demo">Sample page</a> ·{" "}
          <a href="/doctor">The box does not show?</a> · <a href="/v1/openapi.json">OpenAPI</a>
        </p>
      </footer>
    </body>
  </html>
);
