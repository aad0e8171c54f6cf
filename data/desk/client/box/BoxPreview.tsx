import { useEffect, useRef } from "preact/hooks";
import { buildContent } from "../../../edition/build/build-content.ts";
import type { Edition } from "../../../model/edition.ts";
import { makeContent } from "../../../../widget/content/make-content.tsx";
import { makeDetails } from "../../../../widget/content/make-details.tsx";
import { makeFirstView } from "../../../../widget/content/make-first-view.ts";
import { type Box, createBox } from "../../../../widget/behaviour/create-box.ts";
import { drawTree } from "../../../../widget/element/draw-tree.ts";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { parseOptions } from "../../../../widget/options.ts";
import { elementStyles } from "../../../../widget/styles/element-styles.ts";

export type BoxTheme = "light" | "dark";

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

const ignore = (): void => undefined;

/** Draws the box of an edition in place of `before`, with what the editor has opened there. */
function drawPreview(root: ShadowRoot, edition: Edition, theme: BoxTheme, before?: Box): Box {
  const labels = allLabels["en"]!;
  const content = buildContent(edition);
  const { box: tree } = makeContent(makeFirstView(content, labels));
  const details = makeDetails(content, labels);
  const { options } = parseOptions(() => null, { story: edition.id });
  const drawing = { base: "", headingLevel: options.headingLevel };
  const section = drawTree(tree, drawing);
  const state = before?.state();
  root.adoptedStyleSheets = [elementStyles, details.styles].map(sheetOf);
  root.replaceChildren(section);
  const box = createBox(section, { drawing, onNeed: ignore, onError: ignore, emit: ignore });
  box.apply({ ...options, theme });
  box.addDetails(details);
  if (state) box.restore(state);
  return box;
}

interface BoxPreviewProps {
  edition: Edition;
  width: number;
  theme: BoxTheme;
}

/** The box as readers would see it, in its own shadow tree. `width` is in CSS pixels. */
export function BoxPreview({ edition, width, theme }: BoxPreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const box = useRef<Box>(undefined);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    box.current = drawPreview(root, edition, theme, box.current);
  }, [edition, theme]);
  return <div ref={host} style={{ width: `${width}px` }} />;
}
