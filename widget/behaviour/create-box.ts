/**
 * Attaches the behaviour of a drawn box: tabs, lists, links, folded reactions. The markup (components/KeyDevelopments.tsx) is complete,
 * whether the server or draw-tree.ts made it; this module shows and hides it, and draws only the details and the notice of a newer
 * edition.
 */
import type { BoxDetails, BoxUpdate } from "../content/box-content.ts";
import type { Drawing, ElementJson } from "../content/vnode-json.ts";
import type { Options } from "../options.ts";
import { arrangeBox } from "../element/arrange-box.ts";
import { divideRows, limitRows, reverseRows, unfoldRow } from "../element/arrange-rows.ts";
import { drawTree } from "../element/draw-tree.ts";
import { createTabs } from "./tabs.ts";

/** What the reader has opened. */
export interface BoxState {
  view: number;
  /** All developments, and all key ones. */
  all: boolean;
  every: boolean;
  /** Ids of the rows and reactions that are open. */
  open: string[];
}

export interface Box {
  /** Shows what these options say. Content and heading level are those that the box was drawn with. */
  apply: (options: Options) => void;
  /** Opens a development and brings it into view; false where the story has none of that id. */
  reveal: (id: string) => boolean;
  /** Gives a development the focus, or the first row, without opening it; one that only the list of all has is revealed there. */
  focus: (id?: string) => void;
  state: () => BoxState;
  /** Shows what the reader had opened in a box before this. */
  restore: (state: BoxState) => void;
  /** Fills in what is behind the first view. */
  addDetails: (details: BoxDetails) => void;
  /** Says that it could not be loaded. */
  fail: () => void;
  /** Says that there is a newer edition; `show` runs when the reader wants it. */
  offer: (update: BoxUpdate, show: () => void) => void;
}

interface Host {
  drawing: Drawing;
  /** The reader wants what is behind the first view: `addDetails` or `fail` follows. */
  onNeed: () => void;
  emit: (event: "kd-open" | "kd-view", detail: Record<string, string>) => void;
}

const VIEWS = ["developments", "who-says-what", "sources"];

const focusSummary = (row: Element | null | undefined): void =>
  row?.querySelector("summary")?.focus({ preventScroll: true });

const findIn = (list: Element, id: string) =>
  list.querySelector<HTMLDetailsElement>(`details[id="${id}"]`);

export function createBox(box: HTMLElement, { drawing, onNeed, emit }: Host): Box {
  const find = (selector: string) => box.querySelector<HTMLElement>(selector);
  const findAll = (selector: string) => [...box.querySelectorAll<HTMLElement>(selector)];
  const draw = (tree: ElementJson) => drawTree(tree, drawing);

  const choices = findAll("[part=choice]");
  const more = find("[part=more]");
  const status = find("[role=status]")!;
  const keyList = find("[part=list]")!;
  let list = keyList;
  let allList: HTMLElement | undefined;
  let options: Options | undefined;
  let details: BoxDetails | undefined;
  /** The reader wants all developments, and all key ones. */
  let all = false;
  let every = false;
  /** To be revealed as soon as the details are here. */
  let target: string | undefined;

  let offered: HTMLElement | undefined;

  const notify = (text: string): void => {
    status.setAttribute("part", "notice");
    status.textContent = text;
  };

  const fillBodies = (root: HTMLElement): void => {
    for (const item of root.querySelectorAll("details[id]")) {
      const body =
        item.querySelector(":scope > [part=body]") ?? item.appendChild(draw(["div.body"]));
      const tree = details?.bodies[item.id];
      if (!tree || body.querySelector(":scope > [part=passages]")) continue;
      // The server's link to the whole, where that is not here.
      body.querySelector(":scope > [part=cite]")?.remove();
      body.append(draw(tree));
    }
  };

  const fillViews = (): void => {
    const view = tabs.current();
    const panel = tabs.panel();
    if (view && details && !panel.firstChild) panel.append(...details.views[view - 1]!.map(draw));
    if (!all || !details || !options) return;
    if (!allList) {
      allList = draw(details.list);
      fillBodies(allList);
      if (options.order === "oldest") reverseRows(allList);
    }
    list.replaceWith(allList);
    list = allList;
    divideRows(list, options, keyList.dataset);
  };

  const apply = (next: Options): void => {
    options = next;
    arrangeBox(box, options, { keyList, list, all, every });
  };

  const refresh = (): void => {
    if (options) apply(options);
  };

  const showView = (next: number): void => {
    if (next) onNeed();
    tabs.show(next);
    find("[part=toggle]")?.toggleAttribute("hidden", next > 0);
    fillViews();
  };

  const openView = (next: number): void => {
    showView(next);
    emit("kd-view", { view: VIEWS[next]! });
  };

  const tabs = createTabs(box, openView);

  const showAll = (next: boolean): void => {
    all = next;
    choices.forEach((choice, index) => choice.setAttribute("aria-pressed", `${all === !!index}`));
    if (all && !details) onNeed();
    fillViews();
    if (!all && list !== keyList) {
      list.replaceWith(keyList);
      list = keyList;
      fillBodies(list);
    }
    refresh();
  };

  const showEvery = (): HTMLElement | undefined => {
    const [first] = limitRows(keyList, options!.limit);
    every = true;
    refresh();
    status.textContent = status.dataset["shown"]!;
    return first;
  };

  const reveal = (id: string): boolean => {
    let found = findIn(list, id);
    if (!found && !details) {
      target = id;
      onNeed();
      return true;
    }
    if (!found) {
      showAll(true);
      found = findIn(list, id);
    }
    if (!found) return false;
    if (tabs.current()) showView(0);
    const row = found.closest<HTMLElement>("[part~=row]")!;
    if (row.hidden) showEvery();
    if (found.closest("[part~=reaction][hidden]")) unfoldRow(row);
    found.open = true;
    found.scrollIntoView({ block: "nearest" });
    focusSummary(found);
    return true;
  };

  box.addEventListener("click", (event) => {
    const control = event.target instanceof Element && event.target.closest("button, a[href^='#']");
    if (!control) return;
    const part = control.getAttribute("part");
    const href = control.getAttribute("href");
    const quotes = control.getAttribute("aria-controls");
    // Links between developments stay in the box, in a shadow tree too, where the page's fragment does not reach.
    if (href) {
      if (reveal(href.slice(1))) event.preventDefault();
    } else if (part === "tab") openView(tabs.indexOf(control));
    else if (part === "all-claims") openView(1);
    else if (part === "choice") showAll(control === choices[1]);
    else if (control === more) focusSummary(showEvery());
    else if (part === "unfold") focusSummary(unfoldRow(control.closest("[part~=row]")!));
    else if (quotes)
      control.setAttribute("aria-expanded", `${!find(`#${quotes}`)!.toggleAttribute("hidden")}`);
  });

  // `toggle` does not bubble.
  box.addEventListener(
    "toggle",
    ({ target: item }) => {
      if (item instanceof HTMLDetailsElement && item.open && item.id)
        emit("kd-open", { development: item.id });
    },
    true,
  );

  // Those that the reader has opened before the behaviour was here.
  for (const { id } of box.querySelectorAll("details[open][id]"))
    emit("kd-open", { development: id });

  return {
    apply,
    reveal,
    state: () => ({
      view: tabs.current(),
      all,
      every,
      open: [...list.querySelectorAll("details[open][id]")].map(({ id }) => id),
    }),
    restore: (state) => {
      every = state.every;
      if (state.view) showView(state.view);
      showAll(state.all);
      for (const id of state.open) {
        const found = findIn(list, id);
        if (found?.closest("[part~=reaction][hidden]")) unfoldRow(found.closest("[part~=row]")!);
        found?.setAttribute("open", "");
      }
    },
    focus: (id) => {
      if (id && !findIn(list, id)) reveal(id);
      else focusSummary(id ? findIn(list, id) : list);
    },
    addDetails: (loaded) => {
      details = loaded;
      if (!find("[part=print]")) box.append(draw(details.print));
      if (status.textContent === status.dataset["failed"]) {
        status.textContent = "";
        status.setAttribute("part", "live");
      }
      fillBodies(list);
      fillViews();
      refresh();
      if (target) reveal(target);
      target = undefined;
    },
    fail: () => notify(status.dataset["failed"]!),
    offer: ({ text, button }, show) => {
      notify(text);
      offered?.remove();
      offered = draw(["button.more", button]);
      offered.addEventListener("click", show);
      status.after(offered);
    },
  };
}
