/** The lists of a box: its key developments, which its markup has, and all developments, which are drawn from the details when wanted. */
import type { BoxDetails } from "../content/box-content.ts";
import type { ElementJson } from "../content/vnode-json.ts";
import type { Options } from "../options.ts";
import { arrangeBox } from "../element/arrange-box.ts";
import { limitRows, reverseRows } from "../element/arrange-rows.ts";

/** What the reader wants of the lists. */
export interface ListState {
  /** All developments. */
  all: boolean;
  /** All key ones. */
  every: boolean;
}

export interface Lists {
  /** The list in view. */
  current: () => HTMLElement;
  state: Readonly<ListState>;
  /** All developments come into view as soon as the details are there. Throws if those are not trees of components. */
  change: (state: Partial<ListState>) => void;
  /** Arranges the list in view. */
  apply: (options: Options) => void;
  /** Shows the key developments beyond the limit. Returns the first of them. */
  showEvery: () => HTMLElement | undefined;
  /** Fills in the bodies. Throws if they are not trees of components. */
  addDetails: (details: BoxDetails) => void;
}

export function createLists(box: HTMLElement, draw: (tree: ElementJson) => HTMLElement): Lists {
  const keyList = box.querySelector<HTMLElement>("[part=list]")!;
  const choices = [...box.querySelectorAll("[part=choice]")];
  const state: ListState = { all: false, every: false };
  let list = keyList;
  let allList: HTMLElement | undefined;
  let options: Options | undefined;
  let details: BoxDetails | undefined;

  const fillBodies = (root: HTMLElement, { bodies }: BoxDetails): void => {
    for (const item of root.querySelectorAll("details[id]")) {
      const body =
        item.querySelector(":scope > [part=body]") ?? item.appendChild(draw(["div.body"]));
      const tree = bodies[item.id];
      if (!tree || body.querySelector(":scope > [part=passages]")) continue;
      // The server's link to the whole, where that is not here.
      body.querySelector(":scope > [part=cite]")?.remove();
      body.append(draw(tree));
    }
  };

  const drawAll = (): void => {
    if (allList || !details || !options) return;
    const drawn = draw(details.list);
    fillBodies(drawn, details);
    if (options.order === "oldest") reverseRows(drawn);
    allList = drawn;
  };

  const refresh = (): void => {
    if (!options) return;
    const next = (state.all && allList) || keyList;
    if (next !== list) list.replaceWith(next);
    list = next;
    arrangeBox(box, options, { keyList, list, ...state });
  };

  const change = (next: Partial<ListState>): void => {
    Object.assign(state, next);
    choices.forEach((choice, index) =>
      choice.setAttribute("aria-pressed", `${state.all === !!index}`),
    );
    if (next.all) drawAll();
    refresh();
  };

  return {
    current: () => list,
    state,
    change,
    apply: (next) => {
      options = next;
      refresh();
    },
    showEvery: () => {
      const [first] = limitRows(keyList, options!.limit);
      change({ every: true });
      return first;
    },
    addDetails: (loaded) => {
      fillBodies(keyList, loaded);
      details = loaded;
      if (state.all) drawAll();
      refresh();
    },
  };
}
