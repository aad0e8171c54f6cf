import { renderToString } from "preact-render-to-string";
import { expect, onTestFinished, test } from "vitest";
import { KeyDevelopments } from "../../../widget/components/KeyDevelopments.tsx";
import { createBox } from "../../../widget/behaviour/create-box.ts";
import { drawTree } from "../../../widget/element/draw-tree.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import type { Options } from "../../../widget/options.ts";
import { makeContent, makeDetails, makeOptions, makeView } from "./mount-box.tsx";

const ignore = (): void => undefined;

const CASES: [string, Partial<Options>][] = [
  ...Object.keys(allLabels).map((lang): [string, Partial<Options>] => [lang, {}]),
  ["en", { limit: 2 }],
  ["en", { since: "2019-03-11", headingLevel: 5, theme: "dark" }],
  ["ar", { edition: "0123456789ab", limit: 1 }],
];

const drawMarkup = (lang: string, options: Options, hasDetails: boolean): HTMLElement => {
  const markup = renderToString(
    <KeyDevelopments
      view={makeView(lang)}
      details={hasDetails ? makeDetails(lang) : undefined}
      options={options}
      base=""
      bodyOf={() => null}
    />,
  );
  const root = document.createElement("div");
  root.setHTMLUnsafe(markup);
  document.body.append(root);
  onTestFinished(() => root.remove());
  return root;
};

test.each(CASES)(
  "the script adopts the markup of the server in %s with %j and changes no node",
  async (lang, changes) => {
    const options = makeOptions(changes);
    const root = drawMarkup(lang, options, changes.limit === 2);
    const before = root.innerHTML;
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    const section = root.querySelector<HTMLElement>("[part=box]")!;
    const drawing = { base: "", headingLevel: options.headingLevel };
    createBox(section, { drawing, onNeed: ignore, onError: ignore, emit: ignore }).apply(options);
    expect(observer.takeRecords()).toEqual([]);
    expect(root.innerHTML).toBe(before);
    // The box responds to events.
    root.querySelectorAll<HTMLElement>("[role=tab]")[2]!.click();
    expect(root.querySelectorAll("[role=tab]")[2]!.ariaSelected).toBe("true");
  },
);

test.each(CASES)(
  "draws in the browser in %s with %j what the server's markup has",
  (lang, changes) => {
    const options = makeOptions(changes);
    const markup = drawMarkup(lang, options, false);
    const drawing = { base: "", headingLevel: options.headingLevel };
    const section = drawTree(makeContent(lang, {}, options).box, drawing);
    const box = createBox(section, { drawing, onNeed: ignore, onError: ignore, emit: ignore });
    box.apply(options);
    // The folded reactions are in the details. What else they add is not in this markup.
    box.addDetails({ ...makeDetails(lang), bodies: {} });
    for (const added of section.querySelectorAll("[part=body]:empty, [part=print]")) added.remove();
    expect(section.isEqualNode(markup.firstElementChild)).toBe(true);
  },
);
