/** Draws the first view of a box, and handles its controls until the behaviour is loaded. */
import type { BoxContent } from "../content/box-content.ts";
import type { Options } from "../options.ts";
import type { BoxHost } from "./box-host.ts";
import type { DrawnFirstView } from "./drawn-first-view.ts";
import { arrangeBox } from "./arrange-box.ts";
import { type BlankItems, drawTree, fillBlanks } from "./draw-tree.ts";
import { TIMEOUT } from "./loading/fetch-json.ts";
import { notify } from "./notify.ts";
import { whenIdle } from "./when-idle.ts";

export interface FirstViewControl {
  /** Draws the view, or arranges it again. Throws if the content has another format. */
  show: (url: string, content: BoxContent, options: Options, base: string) => void;
  /** What is drawn. */
  find: () => DrawnFirstView | undefined;
  /** Reports in the box that the behaviour could not be loaded, if the reader has used a control. Returns whether it did. */
  fail: () => boolean;
  /** Ends the listeners and the timer, and forgets the view. */
  stop: () => void;
}

/** `every`: with all key rows. */
function arrange(view: DrawnFirstView, every?: boolean): void {
  const { box } = view;
  arrangeBox(box, view.options, { keyList: box.querySelector("[part=list]")!, every });
  fillBlanks(view);
}

export function createFirstView(host: Omit<BoxHost, "findFirst">): FirstViewControl {
  let drawn: DrawnFirstView | undefined;
  let life: AbortController | undefined;
  /** Repeats the reader's last use of a control. */
  let repeat: (() => void) | undefined;
  /** Started by the first use of a control. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fail = (): boolean => {
    if (!drawn || !repeat) return false;
    notify(drawn.box);
    return true;
  };

  const remember = (event: Event & { key?: string }): void => {
    const { target, type, key } = event;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is clicked, or has the focus
    const control = (target as Element).closest(key ? "[part=tab]" : "button, a[href^='#']");
    if (!control || (key && !/Arrow[LR]|Home|End/.test(key))) return;
    event.preventDefault();
    // On some pages, arrow keys open the next article; and the page receives the event when it is repeated.
    event.stopPropagation();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of an event
    const EventType = event.constructor as typeof Event;
    repeat = () => control.dispatchEvent(new EventType(type, event));
    // The behaviour may still arrive after this message.
    timer ??= setTimeout(fail, TIMEOUT);
    void host.load(drawn!.content);
  };

  const end = (): void => {
    life?.abort();
    clearTimeout(timer);
    repeat = timer = undefined;
  };
  const stop = (): void => {
    end();
    drawn = undefined;
  };

  return {
    find: () => drawn,
    show: (url, content, options, base) => {
      const drawing = { base, headingLevel: options.headingLevel };
      const start = (): void => void host.load(content);
      if (drawn?.content === content) {
        drawn.url = url;
        drawn.options = options;
        arrange(drawn);
        // The behaviour draws it again, and keeps what the reader has opened.
        if (drawn.drawing.headingLevel !== options.headingLevel) start();
        return;
      }
      const blanks: BlankItems = new Map();
      const box = drawTree(content.box, drawing, blanks);
      const next = {
        url,
        content,
        options,
        drawing,
        blanks,
        box,
        end: () => {
          const last = repeat;
          end();
          last?.();
        },
      };
      arrange(next);
      const root = host.makeRoot();
      host.setStyles(content.styles);
      root.replaceChildren(box);
      const isFirst = !drawn;
      end();
      life = new AbortController();
      const { signal } = life;
      drawn = next;
      if (isFirst) host.emit("kd-ready", { story: options.story, edition: content.edition });
      for (const type of ["click", "keydown"]) root.addEventListener(type, remember, { signal });
      addEventListener("hashchange", start, { signal });
      // On paper every key row is shown. The print styles are loaded with the behaviour, which then applies the limit again.
      const print = (): void => {
        arrange(next, true);
        start();
      };
      addEventListener("beforeprint", print, { signal });
      // The page's address may be the permalink of a development.
      if (location.hash) start();
      else whenIdle(root, start, signal);
    },
    fail,
    stop,
  };
}
