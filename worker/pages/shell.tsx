/** What every page of the service has around its content. */
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

/** Open Graph locales of pages: ogp.me wants a territory. */
const LOCALE = "en_GB";

/** How a page shows when its address is shared. */
export interface Sharing {
  /** The page's public address, without a query. */
  address: string;
  title: string;
  description: string;
  type?: "website" | "article";
  /** Absolute. */
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

/** Sharing of a page that is about no story: the service's icon. */
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

interface Props {
  /** Of the document; the service's name is added. */
  title: string;
  description: string;
  /** All of the page's styles. */
  styles: readonly string[];
  /** The section of the bar that the page belongs to. */
  section?: Section | undefined;
  /** Left out on pages that nobody shares, such as errors. */
  sharing?: Sharing;
  /** More for the head. */
  head?: ComponentChildren;
  /** A box, outside the service's own styles. */
  box?: ComponentChildren;
  /** For the styles of the content. */
  class?: string;
  children: ComponentChildren;
}

export const Shell = ({
  title,
  description,
  styles,
  section,
  sharing,
  head,
  box,
  class: className,
  children,
}: Props) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === SERVICE_NAME ? title : `${title} – ${SERVICE_NAME}`}</title>
      <meta name="description" content={description} />
      {sharing && <ShareTags sharing={sharing} />}
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
