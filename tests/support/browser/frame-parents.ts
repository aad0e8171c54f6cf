/** Parent pages that set the height of an iframe, each with a script or listener that publishers use. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);

/** Reads a file of a package. */
const readScript = async (name: string, path: string): Promise<string> => {
  const entry = resolve(name);
  const root = entry.slice(
    0,
    entry.lastIndexOf(join("node_modules", name)) + "node_modules/".length + name.length,
  );
  return readFile(join(root || dirname(entry), path), "utf8");
};

interface FrameParent {
  name: string;
  /** Markup of a page with one or more frames of `src`; `library` is the address of the parent script. */
  embed: (src: string, library: string) => string;
  /** Reads the source of the parent script. */
  library?: () => Promise<string>;
  /** The parent limits heights to this range. */
  clamp?: readonly [least: number, most: number];
}

const frame = (src: string, more = ""): string =>
  `<iframe src="${src}" title="Key developments" width="500" height="300" style="border:0" ${more}></iframe>`;

/** A listener on the page, as its documentation has it. */
const listener = (body: string): string =>
  `<script>addEventListener("message", function (event) { var frames = document.querySelectorAll("iframe"); ${body} });</script>`;
const each = (set: string): string =>
  `for (var i = 0; i < frames.length; i++) if (frames[i].contentWindow === event.source) frames[i].style.height = ${set} + "px";`;

export const FRAME_PARENTS: readonly FrameParent[] = [
  {
    name: "our own script",
    embed: (src, library) => `${frame(src)}<script async src="${library}"></script>`,
  },
  {
    name: "our own script around a sandboxed frame",
    embed: (src, library) =>
      `${frame(src, `sandbox="allow-scripts"`)}<script src="${library}"></script>`,
  },
  {
    name: "pym.js 1.3.2",
    library: () => readScript("pym.js", "dist/pym.v1.js"),
    embed: (src, library) =>
      `<div id="slot" style="width:500px"></div><script src="${library}"></script><script>new pym.Parent("slot", "${src}", {})</script>`,
  },
  {
    name: "iframe-resizer 4.4.5",
    library: () => readScript("iframe-resizer", "js/iframeResizer.js"),
    embed: (src, library) =>
      `${frame(src, "class=fit")}<script src="${library}"></script><script>iFrameResize({ checkOrigin: false, warningTimeout: 0 }, ".fit")</script>`,
  },
  {
    name: "@iframe-resizer/parent 5.5.9",
    library: () => readScript("@iframe-resizer/parent", "index.umd.js"),
    embed: (src, library) =>
      `${frame(src, "class=fit")}<script src="${library}"></script><script>iframeResize({ license: "GPLv3", checkOrigin: false, waitForLoad: false }, ".fit")</script>`,
  },
  {
    name: "Datawrapper's listener",
    embed: (src) =>
      listener(
        `if (event.data["datawrapper-height"] !== undefined) for (var id in event.data["datawrapper-height"]) { ${each(`event.data["datawrapper-height"][id]`)} }`,
      ) + frame(src),
  },
  {
    name: "Embedly's and Medium's listener",
    embed: (src) =>
      listener(
        `var data; try { data = JSON.parse(event.data) } catch (error) { return } if (data.context === "iframe.resize") { ${each("data.height")} }`,
      ) + frame(src),
  },
  {
    // amp-iframe.md: `resizable`, and nothing under 100 px.
    name: "AMP's iframe",
    embed: (src) =>
      listener(
        `if (event.data.sentinel === "amp" && event.data.type === "embed-size" && event.data.height >= 100) { ${each("event.data.height")} }`,
      ) + frame(src, `sandbox="allow-scripts"`),
  },
  {
    // wp-embed.js: the secret of the frame has letters and digits; heights are limited to 200–1000.
    name: "WordPress",
    clamp: [200, 1000],
    embed: (src) =>
      listener(
        `var data = event.data; if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
         for (var i = 0; i < frames.length; i++) {
           if (frames[i].contentWindow !== event.source || frames[i].dataset.secret !== data.secret) continue;
           if (data.message === "height") frames[i].height = Math.min(1000, Math.max(200, ~~parseInt(data.value, 10)));
         }`,
      ) +
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${src}#?secret=aB3dE5gH1j" data-secret="aB3dE5gH1j" width="500" height="300" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
  },
];
