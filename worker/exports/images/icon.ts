/** `/icon.png`: the service's icon for feed readers, which do not render SVG. */
import { ICON_SVG } from "./icon-svg.ts";
import { renderSvg } from "./render-svg.ts";

/** Pixels on a side, as JSON Feed 1.1 suggests for `icon`. */
const ICON_SIZE = 512;

export const toIcon = (): Promise<Uint8Array> => renderSvg(ICON_SVG, ICON_SIZE);
