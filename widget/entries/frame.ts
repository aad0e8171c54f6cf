/**
 * The script of the service's own pages with a box: `/embed/{story}` and `/stories/{story}`. It takes over the box that the server has
 * rendered (frameAttributes in content-url.ts) without redrawing it.
 */
import { parseFrameOptions } from "../frame/content-url.ts";
import { reportHeight } from "../frame/report-height.ts";
import { markCut } from "../frame/mark-cut.ts";
import { createMount } from "../behaviour/mount.ts";
import { pageCache } from "../element/loading/page-cache.ts";
import { freezeRows, isReserved } from "../element/release-place.ts";
import { warn } from "../element/warn.ts";

function makeSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/**
 * A printed frame keeps its height on the screen, and clips content that does not fit. So the frame prints its rows as on the screen,
 * without what a box adds on paper: the other key rows and the list of reports (styles/deferred-styles.ts).
 */
const FRAMED_PRINT_STYLES = `@media print {
[part=box] { container-type: inline-size }
:is([part~=row], [part=year])[hidden], [part=print] { display: none !important }
@container (min-width: 460px) { [part~=row]:not([hidden]) { display: grid !important } }
}`;

const isFramed = parent !== window;

/** Sets the styles of the details, which are loaded after the page; all other styles are in the page's markup. */
const setStyles = (details: string): void => {
  document.adoptedStyleSheets = [details, isFramed ? FRAMED_PRINT_STYLES : ""].map(makeSheet);
};

async function start(root: HTMLElement): Promise<void> {
  const parsed = parseFrameOptions(new URL(location.href));
  const { options } = parsed;
  // The options as the server resolved them: an actor that is not in the edition filters nothing.
  Object.assign(options, JSON.parse(root.dataset["options"] ?? "{}"));
  setStyles("");
  const report = reportHeight(options.story);
  if (isFramed) markCut();
  root.addEventListener("toggle", report, true);
  // Rows that fill the frame would shrink and move when the reader opens something, so their heights are fixed. The parent page is then
  // sent the full height, and releases the height that it reserved.
  const freeze = (): void => {
    const [box, list] = root.querySelectorAll<HTMLElement>("[part=box], [part=list]");
    if (!isReserved(box!)) return;
    freezeRows(box!, list!);
    report();
  };
  root.addEventListener("click", freeze, true);
  const mount = createMount({
    cache: pageCache,
    findDrawn: () => root,
    isStyled: true,
    makeRoot: () => root,
    setStyles,
    emit: report,
  });
  await mount.show(parsed, "");
}

const root = document.getElementById("kd");
if (root) {
  let isLeaving = false;
  addEventListener("pagehide", () => (isLeaving = true), { once: true });
  start(root).catch((error: unknown) => {
    // Requests fail when the page removes the frame; that is no error.
    if (!isLeaving) warn(String(error));
  });
}
