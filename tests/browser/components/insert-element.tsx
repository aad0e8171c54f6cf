/** Inserts elements of the invented story, whose content every script of the page is taken to contain. */
import { beforeAll, onTestFinished } from "vitest";
import type { BoxContent } from "../../../widget/content/box-content.ts";
import { define } from "../../../widget/element/define.ts";
import { KeyDevelopmentsElement } from "../../../widget/element/key-developments-element.ts";
import { makeWithdrawnView } from "../../../widget/content/make-withdrawn-view.ts";
import { contentPath } from "../../../widget/frame/content-url.ts";
import { attach } from "../../../widget/behaviour/attach.ts";
import { openContent } from "../../../widget/element/loading/content-client.ts";
import { pageCache } from "../../../widget/element/loading/page-cache.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { storyContent } from "../../fixtures/story-content.ts";
import { drawn, makeContent } from "./mount-box.tsx";

/** Nothing listens on this port. */
export const UNREACHABLE = "http://127.0.0.1:9";
export const story = "bridge-library";

export const provide = (content: BoxContent, request: Parameters<typeof contentPath>[0]) =>
  pageCache.contents.set(UNREACHABLE + contentPath(request), content);

export const useElement = (): void =>
  beforeAll(() => {
    provide(makeContent(), { story });
    provide(makeContent("uk"), { story, lang: "uk" });
    provide(
      { ...makeContent("en", { period: "Frozen" }), edition: "older0000000" },
      { story, edition: "older0000000" },
    );
    const withdrawn = makeWithdrawnView(storyContent, en, {
      edition: "gone00000000",
      published: "2019-03-12",
      reason: "It named the wrong address.",
    });
    provide(makeContent("en", withdrawn), { story, edition: withdrawn.edition });
    KeyDevelopmentsElement.loadBehaviour = async () => attach;
    KeyDevelopmentsElement.openContent = openContent;
    define(UNREACHABLE);
  });

export const insert = async (attributes: Record<string, string>, fallback = "") => {
  const element = document.createElement("key-developments");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(fallback);
  const events: [string, unknown][] = [];
  for (const name of ["kd-ready", "kd-error", "kd-open", "kd-view"])
    element.addEventListener(name, (event) =>
      events.push([name, event instanceof CustomEvent ? event.detail : null]),
    );
  document.body.append(element);
  onTestFinished(() => element.remove());
  await drawn();
  const text = (part: string) =>
    element.shadowRoot?.querySelector(`[part~="${part}"]:not([hidden])`)?.textContent ?? null;
  return { element, events, text };
};
