import { hydrate } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, onTestFinished, test } from "vitest";
import { KeyDevelopments } from "../../../widget/components/KeyDevelopments.tsx";
import { allLabels } from "../../../widget/i18n/all.ts";
import type { Options } from "../../../widget/options.ts";
import { drawn, makeContent, makeDetails, makeOptions } from "./mount-box.tsx";

const CASES: [string, Partial<Options>][] = [
  ...Object.keys(allLabels).map((lang): [string, Partial<Options>] => [lang, {}]),
  ["en", { limit: 2 }],
  ["en", { since: "2019-03-11", headingLevel: 5, theme: "dark" }],
  ["ar", { edition: "0123456789ab", limit: 1 }],
];

test.each(CASES)(
  "takes over the server's markup in %s with %j and changes no node",
  async (lang, changes) => {
    const tree = () => (
      <KeyDevelopments
        content={makeContent(lang)}
        details={changes.limit === 2 ? makeDetails(lang) : undefined}
        options={makeOptions(changes)}
        base=""
      />
    );
    const root = document.createElement("div");
    root.setHTMLUnsafe(renderToString(tree()));
    document.body.append(root);
    onTestFinished(() => root.remove());
    const before = root.innerHTML;
    const nodes = [...root.querySelectorAll("*")];
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    hydrate(tree(), root);
    await drawn();
    expect(observer.takeRecords()).toEqual([]);
    expect([...root.querySelectorAll("*")]).toEqual(nodes);
    expect(root.innerHTML).toBe(before);
    // Proof that it is alive.
    root.querySelectorAll<HTMLElement>("[role=tab]")[2]!.click();
    await drawn();
    expect(root.querySelectorAll("[role=tab]")[2]!.ariaSelected).toBe("true");
  },
);
