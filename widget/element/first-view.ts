/**
 * The first view of a box, as the script that contains it draws it, and what the reader does before the behaviour is loaded. Only a
 * story's script has this; the script of any story has the behaviour itself.
 */
import type { BoxContent } from "../content/box-content.ts";
import type { Options } from "../options.ts";
import type { BoxHost } from "./box-host.ts";
import { arrangeBox } from "./arrange-box.ts";
import { drawTree } from "./draw-tree.ts";
import { whenIdle } from "./when-idle.ts";

/** A first view as drawn. */
export interface DrawnFirstView {
  /** The URL that would return its content. */
  url: string;
  content: BoxContent;
  headingLevel: number;
  box: HTMLElement;
}

export interface FirstView {
  /** Draws it, or arranges it anew. Throws if the content is of another format. */
  show: (url: string, content: BoxContent, options: Options, base: string) => void;
  /** What is drawn. */
  find: () => DrawnFirstView | undefined;
  /** The behaviour could not be loaded: says so in the box if the reader waits for it. Returns whether. */
  fail: () => boolean;
  /** Ends the listeners, as the behaviour has its own, and uses the reader's last control again. */
  end: () => void;
  /** Forgets what was drawn. */
  stop: () => void;
}

export function createFirstView(host: Omit<BoxHost, "findFirst">): FirstView {
  let drawn: DrawnFirstView | undefined;
  let life: AbortController | undefined;
  /** The control that the reader has used. */
  let clicked: HTMLElement | undefined;

  const arrange = (box: HTMLElement, options: Options): void =>
    arrangeBox(box, options, { keyList: box.querySelector("[part=list]")! });

  const remember = (event: MouseEvent): void => {
    const { target } = event;
    const control =
      target instanceof Element && target.closest<HTMLElement>("button, a[href^='#']");
    if (!control) return;
    event.preventDefault();
    clicked = control;
    void host.load(drawn!.content);
  };

  return {
    find: () => drawn,
    show: (url, content, options, base) => {
      const { headingLevel } = options;
      if (drawn?.content === content && drawn.headingLevel === headingLevel) {
        drawn.url = url;
        arrange(drawn.box, options);
        return;
      }
      const box = drawTree(content.box, { base, headingLevel });
      arrange(box, options);
      const root = host.makeRoot();
      host.setStyles(content.styles);
      root.replaceChildren(box);
      drawn = { url, content, headingLevel, box };
      host.emit("kd-ready", { story: options.story, edition: content.edition });
      life?.abort();
      life = new AbortController();
      const { signal } = life;
      const start = (): void => void host.load(content);
      root.addEventListener("click", remember, { signal });
      // It may be the permalink of a development.
      if (location.hash) start();
      else whenIdle(root, start, signal);
    },
    fail: () => {
      if (!clicked) return false;
      const status = drawn!.box.querySelector<HTMLElement>("[role=status]")!;
      status.setAttribute("part", "notice");
      status.textContent = status.dataset["failed"]!;
      return true;
    },
    end: () => {
      life?.abort();
      clicked?.click();
      clicked = undefined;
    },
    stop: () => {
      life?.abort();
      drawn = undefined;
    },
  };
}
