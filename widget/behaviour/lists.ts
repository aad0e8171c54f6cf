/** The two lists of a box: its key developments, which the markup has, and all developments, drawn from the details on demand. */
import type { BoxDetails } from "../content/box-content.ts";
import type { ElementJson } from "../content/vnode-json.ts";
import type { Options } from "../options.ts";
import { arrangeBox } from "../element/arrange-box.ts";
import { limitRows, reverseRows } from "../element/arrange-rows.ts";

/** Which developments the reader has chosen to see. */
export interface ListState {
  /** All developments instead of the key ones. */
  all: boolean;
  /** All key developments, also beyond the limit. */
  every: boolean;
}

export interface Lists {
  /** The list that is shown. */
  current: () => HTMLElement;
  state: Readonly<ListState>;
  /** Changes the state. The list of all developments is shown once the details are loaded. Throws if they are not trees of components. */
  change: (state: Partial<ListState>) => void;
  /** Applies the options to the list that is shown. */
  apply: (options: Options) => void;
  /** Shows the key developments beyond the limit. Returns the first of them. */
  showEvery: () => HTMLElement | undefined;
  /** Adds the folded reactions, and the bodies of rows and reactions. Throws if they are not trees of components. */
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
      // The link that the server renders where the body is missing.
      body.querySelector(":scope > [part=cite]")?.remove();
      body.append(draw(tree));
    }
  };

  const fillFolded = ({ folded }: BoxDetails): void => {
    const empty = keyList.querySelectorAll("[part=reaction]:empty, [part=occasion]:empty");
    empty.forEach((item, index) => item.replaceWith(draw(folded[index]!)));
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
      const first = limitRows(keyList, options!.limit);
      change({ every: true });
      return first;
    },
    addDetails: (loaded) => {
      fillFolded(loaded);
      fillBodies(keyList, loaded);
      details = loaded;
      if (state.all) drawAll();
      refresh();
    },
  };
}
