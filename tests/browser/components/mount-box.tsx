/** Mounts a box in a shadow tree, as the element does, and removes it after the test. */
import { onTestFinished, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { BoxContent, BoxDetails, FirstView } from "../../../widget/content/box-content.ts";
import { makeContent as makeBoxContent } from "../../../widget/content/make-content.tsx";
import { makeDetails as makeStoryDetails } from "../../../widget/content/make-details.tsx";
import { makeFirstView, makeUpdatedView } from "../../../widget/content/make-first-view.ts";
import { type Box, createBox } from "../../../widget/behaviour/create-box.ts";
import { drawTree } from "../../../widget/element/draw-tree.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import { elementStyles } from "../../../widget/styles/element-styles.ts";
import { type Options, parseOptions } from "../../../widget/options.ts";
import { storyContent } from "../../fixtures/story-content.ts";

export const makeView = (lang = "en", changes: Partial<FirstView> = {}): FirstView => ({
  ...makeFirstView(storyContent, allLabels[lang]!),
  ...changes,
});

export const makeContent = (
  lang = "en",
  changes: Partial<FirstView> = {},
  options: Options = makeOptions(),
): BoxContent => ({
  ...makeBoxContent(makeView(lang, changes), options),
  story: storyContent.story,
  styles: elementStyles,
});

export const makeDetails = (lang = "en"): BoxDetails =>
  makeStoryDetails(storyContent, allLabels[lang]!);

/** A newer edition with one more development. */
export const makeUpdate = (lang = "en"): FirstView =>
  makeUpdatedView(
    { ...storyContent, edition: "ba9876543210" },
    { ...storyContent, developments: storyContent.developments.slice(1) },
    allLabels[lang]!,
  );

export const makeOptions = (changes: Partial<Options> = {}): Options => ({
  ...parseOptions(() => null, { story: storyContent.story }).options,
  ...changes,
});

export interface BoxSetup {
  options?: Partial<Options>;
  /** Language of the interface. */
  lang?: string;
  view?: FirstView;
  details?: BoxDetails | undefined;
  /** CSS pixels. */
  width?: number;
  /** Styles that the host page sets on the element. */
  hostStyle?: string;
}

export interface MountedBox {
  host: HTMLElement;
  root: ShadowRoot;
  /** The methods of the mounted component. */
  box: Box;
  onNeed: ReturnType<typeof vi.fn<() => void>>;
  onError: ReturnType<typeof vi.fn<(error: unknown) => void>>;
  emit: ReturnType<typeof vi.fn<(event: string, detail: Record<string, string>) => void>>;
  /** The first element with this part that is not hidden. */
  part: (name: string) => HTMLElement;
  parts: (name: string) => HTMLElement[];
  /** Adds the content behind the first view. */
  addDetails: (details: BoxDetails) => void;
}

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

export function mountBox(setup: BoxSetup = {}): MountedBox {
  const { width = 700, hostStyle = "", lang = "en", details } = setup;
  const options = makeOptions(setup.options);
  const content = makeBoxContent(setup.view ?? makeView(lang), options);
  const host = document.createElement("div");
  host.style.cssText = `width: ${width}px; ${hostStyle}`;
  document.body.append(host);
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: "open" });
  const drawing = { base: "https://kd.example", headingLevel: options.headingLevel };
  const section = drawTree(content.box, drawing);
  root.append(section);
  const onNeed = vi.fn<() => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const emit = vi.fn<(event: string, detail: Record<string, string>) => void>();
  const box = createBox(section, { drawing, onNeed, onError, emit });
  box.apply(options);
  const addDetails = (loaded: BoxDetails): void => {
    root.adoptedStyleSheets = [elementStyles, loaded.styles].map(sheetOf);
    box.addDetails(loaded);
  };
  root.adoptedStyleSheets = [sheetOf(elementStyles)];
  if (details) addDetails(details);
  const parts = (name: string) =>
    [...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)].filter(
      (element) => !element.hidden,
    );
  const part = (name: string) => {
    const [found] = parts(name);
    if (!found) throw new Error(`no part "${name}"`);
    return found;
  };
  return { host, root, box, onNeed, onError, emit, part, parts, addDetails };
}

/** Selects a tab, and opens everything in its view. */
export async function openView(tab: HTMLElement): Promise<void> {
  await userEvent.click(tab);
  const box = tab.closest("[part=box]")!;
  for (const button of box.querySelectorAll<HTMLElement>("[part=claim-button]")) button.click();
  for (const details of box.querySelectorAll("details")) details.open = true;
  await drawn();
}

/** Waits until the element has drawn, which it does in its own task. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
