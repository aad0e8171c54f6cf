import { useEffect, useRef } from "preact/hooks";
import { buildContent } from "../../../edition/build/build-content.ts";
import type { Edition } from "../../../model/edition.ts";
import { makeContent } from "../../../../widget/content/make-content.tsx";
import { makeDetails } from "../../../../widget/content/make-details.tsx";
import { makeFirstView } from "../../../../widget/content/make-first-view.ts";
import {
  makeWithdrawnView,
  type WithdrawnEdition,
} from "../../../../widget/content/make-withdrawn-view.ts";
import { type Box, createBox } from "../../../../widget/behaviour/create-box.ts";
import { drawTree } from "../../../../widget/element/draw-tree.ts";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { parseOptions } from "../../../../widget/options.ts";
import { elementStyles } from "../../../../widget/styles/element-styles.ts";

export type BoxTheme = "light" | "dark";

/** The theme of the desk. */
export const deskTheme = (): BoxTheme =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

interface Drawn {
  edition: Edition;
  theme: BoxTheme;
  /** Draws the box that is frozen at this edition instead. */
  withdrawn?: WithdrawnEdition;
}

const ignore = (): void => undefined;

/** Draws the box of an edition in place of `before`, with what the editor has opened there. */
function drawPreview(root: ShadowRoot, props: Drawn, before?: Box): Box {
  const { edition, theme, withdrawn } = props;
  const labels = allLabels["en"]!;
  const content = buildContent(edition);
  const view = withdrawn
    ? makeWithdrawnView(content, labels, withdrawn)
    : makeFirstView(content, labels);
  const { box: tree } = makeContent(view);
  const details = makeDetails(content, labels);
  const { options } = parseOptions(() => null, { story: edition.id });
  const drawing = { base: "", headingLevel: options.headingLevel };
  const section = drawTree(tree, drawing);
  const state = before?.state();
  root.adoptedStyleSheets = [elementStyles, details.styles].map(sheetOf);
  root.replaceChildren(section);
  const box = createBox(section, { drawing, onNeed: ignore, onError: ignore, emit: ignore });
  box.apply({ ...options, theme });
  if (!withdrawn) box.addDetails(details);
  if (state) box.restore(state);
  return box;
}

/** The box as readers would see it, in its own shadow tree. `width` is in CSS pixels. */
export function BoxPreview({ width, ...drawn }: Drawn & { width: number }) {
  const host = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(undefined);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    box.current = drawPreview(root, drawn, box.current);
  }, [drawn.edition, drawn.theme, drawn.withdrawn]);
  return <div ref={host} style={{ width: `${width}px` }} />;
}
