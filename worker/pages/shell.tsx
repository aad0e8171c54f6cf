/** What every page of ours has around its content. */
import type { ComponentChildren } from "preact";
import { InlineStyle } from "../http/page.tsx";

interface Props {
  lang?: string;
  title: string;
  description: string;
  /** All of the page's styles. */
  styles: readonly string[];
  /** More for the head. */
  head?: ComponentChildren;
  /** The box, above all else. */
  box?: ComponentChildren;
  children: ComponentChildren;
}

export const Shell = ({ lang = "en", title, description, styles, head, box, children }: Props) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {head}
      {styles.map((text) => (
        <InlineStyle text={text} key={text} />
      ))}
    </head>
    <body>
      <header class="site">
        <nav aria-label="Service">
          <a href="/">Embed a box</a>
          <a href="/docs">API</a>
          <a href="/demo">Sample page</a>
        </nav>
      </header>
      <main>
        {box}
        <div class="site">{children}</div>
      </main>
    </body>
  </html>
);
