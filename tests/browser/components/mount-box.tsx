/** Puts a box into a shadow tree of its own, as the element does, and removes it after the test. */
import { render } from "preact";
import { onTestFinished } from "vitest";
import { KeyDevelopments, type Props } from "../../../widget/components/KeyDevelopments.tsx";
import type { BoxContent, BoxDetails } from "../../../widget/content/box-content.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import {
  makeContent as makeStoryContent,
  makeUpdateContent,
} from "../../../widget/content/make-content.ts";
import { makeDetails as makeStoryDetails } from "../../../widget/content/make-details.tsx";
import { type Options, parseOptions } from "../../../widget/options.ts";
import { storyContent } from "../../fixtures/story-content.ts";

export const makeContent = (lang = "en", changes: Partial<BoxContent> = {}): BoxContent => ({
  ...makeStoryContent(storyContent, allLabels[lang]!),
  ...changes,
});

export const makeDetails = (lang = "en"): BoxDetails =>
  makeStoryDetails(storyContent, allLabels[lang]!);

/** A newer edition with one development more. */
export const makeUpdate = (lang = "en"): BoxContent =>
  makeUpdateContent(
    { ...storyContent, edition: "ba9876543210" },
    { ...storyContent, developments: storyContent.developments.slice(1) },
    allLabels[lang]!,
  );

export const makeOptions = (changes: Partial<Options> = {}): Options => ({
  ...parseOptions(() => null, { story: storyContent.story }).options,
  ...changes,
});

interface Drawn extends Partial<Omit<Props, "options">> {
  options?: Partial<Options>;
}

interface Given extends Drawn {
  /** CSS pixels. */
  width?: number;
  /** The host page's own styles of the element around the box. */
  hostStyle?: string;
  /** Of the interface. */
  lang?: string;
}

export interface MountedBox {
  host: HTMLElement;
  root: ShadowRoot;
  /** The first element that has this part. */
  part: (name: string) => HTMLElement;
  parts: (name: string) => HTMLElement[];
  /** Draws again with other props, as a new response of the service does. */
  update: (changes: Drawn) => void;
}

const sheetOf = (text: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};

export function mountBox(given: Given = {}): MountedBox {
  const { width = 700, hostStyle = "", lang = "en", ...first } = given;
  const host = document.createElement("div");
  host.style.cssText = `width: ${width}px; ${hostStyle}`;
  document.body.append(host);
  const root = host.attachShadow({ mode: "open" });
  const target = document.createElement("div");
  root.append(target);
  const update = ({ options, content = makeContent(lang), details, ...props }: Drawn) => {
    root.adoptedStyleSheets = [content.styles, details?.styles ?? ""].map(sheetOf);
    render(
      <KeyDevelopments
        {...{ content, details }}
        options={makeOptions(options)}
        base="https://kd.example"
        {...props}
      />,
      target,
    );
  };
  update(first);
  onTestFinished(() => {
    render(null, target);
    host.remove();
  });
  const parts = (name: string) => [...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  const part = (name: string) => {
    const [found] = parts(name);
    if (!found) throw new Error(`no part "${name}"`);
    return found;
  };
  return { host, root, part, parts, update: (changes) => update({ ...first, ...changes }) };
}

/** Preact draws a change of state in a task of its own. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
