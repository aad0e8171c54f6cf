/**
 * The script of the iframe page `/embed/{story}`. What the page must hold, so that hydrating changes no node:
 *
 *     <html lang="{content.lang}" dir="{content.dir}" data-theme="{options.theme}">
 *     <style>{frameStyles}</style>                                (styles.ts; hash it for the CSP)
 *     <body><div {...frameAttributes(options, content)}>          (frame-attributes.ts: id="kd" data-digest)
 *     {renderToString(<KeyDevelopments content={content} options={options} base="" />)}
 *     </div><script async src="/embed/frame.js"></script>
 *
 * - `content` is `localiseWhole(toDigest(edition, { order, actor }), labels, options.limit)`: what is beyond the limit comes on
 *   demand, or by the page's own link to the story where scripts are off. Without a limit all of it is in the markup, and
 *   `options.limit` is the component's affair.
 * - `options` come from `parseFrameOptions(url)`: the page's script reads them from the same address.
 * - The digest URL (`digestPath`) answers the very same content as JSON, with the edition pinned and the language named.
 *
 * The fragment is `<key-developments story="…"><template shadowrootmode="open">` around the same div, with `fragmentStyles`
 * and absolute `base`; the element takes it over when its script is there, too.
 */
import { contentPath, parseFrameOptions } from "../frame/content-url.ts";
import { reportHeight } from "../frame/height-messages.ts";
import { createMount } from "../element/mount.tsx";
import { ask, provide } from "../element/content-client.ts";
import { warn } from "../element/warn.ts";

async function start(root: HTMLElement): Promise<void> {
  const { digest = "" } = root.dataset;
  const { options, problems } = parseFrameOptions(new URL(location.href));
  for (const { option, value, allowed } of problems)
    warn(`${option}=${value} is not understood; it takes ${allowed}`);
  // What the server has made of them: an actor whom the edition does not know filters nothing.
  const made = new URLSearchParams(digest.replace(/.*\?/, ""));
  options.lang = made.get("lang");
  options.actor = made.get("actor");
  const { tell } = reportHeight(options.story);
  root.addEventListener("toggle", tell, true);
  // The markup's own edition, not the current one: what is newer is for the reader to ask for.
  provide(await ask(digest), contentPath(options));
  await createMount({ root: () => root, tell }).show(options, "");
}

const root = document.getElementById("kd");
if (root) {
  let left = false;
  addEventListener("pagehide", () => (left = true), { once: true });
  start(root).catch((error: unknown) => {
    // A frame that the page has taken away has not failed.
    if (!left) warn(String(error));
  });
}
