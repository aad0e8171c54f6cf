import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { buildContent } from "../../edition/build-content.ts";
import type { Edition } from "../../model/edition.ts";
import { KeyDevelopments } from "../../../widget/components/KeyDevelopments.tsx";
import { makeContent } from "../../../widget/content/make-content.ts";
import { makeDetails } from "../../../widget/content/make-details.tsx";
import { allLabels } from "../../../widget/i18n/all.ts";
import { parseOptions } from "../../../widget/options.ts";

export type BoxTheme = "light" | "dark";

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

/** The box as readers would see it, in a shadow tree of its own. `width` is in CSS pixels. */
export function BoxPreview({
  edition,
  width,
  theme,
}: {
  edition: Edition;
  width: number;
  theme: BoxTheme;
}) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    const labels = allLabels["en"];
    if (!element || !labels) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const content = buildContent(edition);
    const box = makeContent(content, labels);
    const details = makeDetails(content, labels);
    root.adoptedStyleSheets = [box.styles, details.styles].map(sheetOf);
    const target = root.firstElementChild ?? root.appendChild(document.createElement("div"));
    const { options } = parseOptions(() => null, { story: edition.id });
    render(
      <KeyDevelopments content={box} details={details} options={{ ...options, theme }} base="" />,
      target,
    );
  }, [edition, theme]);
  return <div ref={host} class="box" style={{ width: `${width}px` }} />;
}
