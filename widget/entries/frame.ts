/**
 * The script of the service's own pages with a box: `/embed/{story}` and `/stories/{story}`. What such a page holds, so that
 * hydrating changes no node:
 *
 *     <div id="kd" data-content="…" [data-details]>              content-url.ts; the second where the markup has all views
 *     <script type="application/json" id="kd-json">…</script>    the first view, as `data-content` would return it
 */
import type { BoxContent, BoxDetails } from "../content/box-content.ts";
import { contentPath, parseFrameOptions } from "../frame/content-url.ts";
import { reportHeight } from "../frame/height-messages.ts";
import { createMount } from "../element/mount.tsx";
import { fetchContent, provide } from "../element/content-client.ts";
import { warn } from "../element/warn.ts";

/** The style sheet of what is behind the first view, once it is here. */
function adoptDetails(details: BoxDetails | undefined): void {
  if (!details || document.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(details.styles);
  document.adoptedStyleSheets = [sheet];
}

async function readContent(path: string): Promise<BoxContent> {
  const inline = document.getElementById("kd-json")?.textContent;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page is ours
  return inline ? (JSON.parse(inline) as BoxContent) : fetchContent(path);
}

async function start(root: HTMLElement): Promise<void> {
  const { content: path = "", details } = root.dataset;
  const { options, problems } = parseFrameOptions(new URL(location.href));
  for (const { option, value, allowed } of problems)
    warn(`${option}=${value} is not valid; it accepts ${allowed}`);
  // As the server resolved them: an actor that the edition does not know filters nothing.
  const resolved = new URLSearchParams(path.replace(/.*\?/, ""));
  options.lang = resolved.get("lang");
  options.actor = resolved.get("actor");
  const { report } = reportHeight(options.story);
  root.addEventListener("toggle", report, true);
  // The edition of the markup, not the current one: a newer edition is shown when the reader wants it.
  provide(await readContent(path), contentPath(options));
  const mount = createMount({
    root: (_, loaded) => {
      adoptDetails(loaded);
      return root;
    },
    emit: report,
    hasDetails: details !== undefined,
  });
  await mount.show(options, "");
}

const root = document.getElementById("kd");
if (root) {
  let isLeaving = false;
  addEventListener("pagehide", () => (isLeaving = true), { once: true });
  start(root).catch((error: unknown) => {
    // A frame that the page has removed has not failed.
    if (!isLeaving) warn(String(error));
  });
}
