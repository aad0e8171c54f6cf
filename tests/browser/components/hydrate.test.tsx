import { hydrate } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, onTestFinished, test } from "vitest";
import { KeyDevelopments } from "../../../widget/components/KeyDevelopments.tsx";
import { allLabels } from "../../../widget/i18n/all.ts";
import { drawn, makeContent, makeOptions } from "./mount-box.tsx";

test.each([
  ...Object.keys(allLabels).map((lang) => [lang, {}] as const),
  ["en", { limit: 2 }] as const,
  ["en", { since: "2023-09-12", headingLevel: 5, theme: "dark" as const }] as const,
  ["ar", { edition: "0123456789ab", limit: 1 }] as const,
])("takes over the server's markup in %s with %j and changes no node", async (lang, changes) => {
  const tree = () => (
    <KeyDevelopments content={makeContent(lang)} options={makeOptions(changes)} base="" />
  );
  const root = document.createElement("div");
  root.setHTMLUnsafe(renderToString(tree()));
  document.body.append(root);
  onTestFinished(() => root.remove());
  const before = root.innerHTML;
  const nodes = [...root.querySelectorAll("*")];
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  hydrate(tree(), root);
  await drawn();
  expect(observer.takeRecords()).toEqual([]);
  expect([...root.querySelectorAll("*")]).toEqual(nodes);
  expect(root.innerHTML).toBe(before);
  // Proof that it is alive.
  root.querySelectorAll<HTMLElement>("[role=tab]")[2]!.click();
  await drawn();
  expect(root.querySelectorAll("[role=tab]")[2]!.ariaSelected).toBe("true");
});
