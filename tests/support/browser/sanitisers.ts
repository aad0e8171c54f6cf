/** The sanitisers of oEmbed consumers, reimplemented from their sources; each runs in a page, on a real DOM. */

interface Sanitiser {
  name: string;
  /** Runs in the browser. Returns the HTML that readers get; null if the embed is refused. */
  sanitise: (html: string) => string | null;
}

export const SANITISERS: readonly Sanitiser[] = [
  {
    // wp_filter_oembed_result, for a provider that the site does not trust: WordPress class-wp-oembed.php, embed.php.
    name: "WordPress",
    sanitise: (html) => {
      const allowed: Record<string, string[]> = {
        a: ["href"],
        blockquote: [],
        iframe: [
          "src",
          "width",
          "height",
          "frameborder",
          "marginwidth",
          "marginheight",
          "scrolling",
          "title",
        ],
      };
      const { body } = new DOMParser().parseFromString(html, "text/html");
      for (const element of body.querySelectorAll("*")) {
        const names = allowed[element.localName];
        if (!names) {
          element.remove();
          continue;
        }
        for (const { name } of Array.from(element.attributes))
          if (!names.includes(name)) element.removeAttribute(name);
      }
      // At most one blockquote and one iframe survive; without an iframe the embed is refused.
      const frame = body.querySelector("iframe");
      if (!frame) return null;
      const quote = body.querySelector("blockquote");
      frame.className = "wp-embedded-content";
      frame.setAttribute("sandbox", "allow-scripts");
      frame.setAttribute("security", "restricted");
      frame.dataset["secret"] = "aB3dE5gH1j";
      frame.setAttribute("src", `${frame.getAttribute("src")}#?secret=aB3dE5gH1j`);
      if (quote) quote.dataset["secret"] = "aB3dE5gH1j";
      return (quote?.outerHTML ?? "") + frame.outerHTML;
    },
  },
  {
    // oembed-service.js accepts rich embeds with html and a width; embed-renderer.js writes the html into a figure unchanged.
    name: "Ghost",
    sanitise: (html) => `<figure class="kg-card kg-embed-card">${html}</figure>`,
  },
  {
    // Drupal's media module renders rich embeds in a frame of the same origin, with the html unchanged.
    name: "Drupal",
    sanitise: (html) => {
      const frame = document.createElement("iframe");
      frame.srcdoc = `<!doctype html><body style="margin:0">${html}</body>`;
      frame.width = "700";
      frame.height = "700";
      return frame.outerHTML;
    },
  },
];
