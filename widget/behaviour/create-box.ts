/**
 * Attaches the behaviour of a drawn box: tabs, lists, links, folded reactions. The markup (components/KeyDevelopments.tsx), from the server
 * or from draw-tree.ts, is complete; this module shows and hides parts of it, and draws only the details and the notice of a newer
 * edition.
 */
import type { BoxDetails, BoxUpdate } from "../content/box-content.ts";
import { pinLinks } from "../content/pin-links.ts";
import type { Drawing, ElementJson } from "../content/vnode-json.ts";
import type { Options } from "../options.ts";
import { unfoldRow } from "../element/arrange-rows.ts";
import { drawTree } from "../element/draw-tree.ts";
import { notify } from "../element/notify.ts";
import { createLists, type ListState } from "./lists.ts";
import { createTabs } from "./tabs.ts";

/** What the reader has opened. */
export interface BoxState extends ListState {
  view: number;
  /** Ids of the rows and reactions that are open. */
  open: string[];
}

export interface Box {
  /** Applies options that change neither the content nor the heading level of the drawn box. */
  apply: (options: Options) => void;
  /** Opens a development and scrolls to it; false if the story has none with that id. */
  reveal: (id: string) => boolean;
  /** Focuses a development, or the first row, without opening it. One that is only in the list of all developments is opened there. */
  focus: (id?: string) => void;
  state: () => BoxState;
  /** Restores the state of the box that this one replaces. */
  restore: (state: BoxState) => void;
  /** Adds the details. */
  addDetails: (details: BoxDetails) => void;
  /** Reports in the box that the details could not be loaded. */
  fail: () => void;
  /** Announces a newer edition; `show` runs when the reader requests it. */
  offer: (update: BoxUpdate, show: () => void) => void;
}

interface Host {
  drawing: Drawing;
  /** The reader needs the details; `addDetails` or `fail` must follow. */
  onNeed: () => void;
  /** Called if details could not be drawn, which the box itself reports to the reader. */
  onError: (error: unknown) => void;
  emit: (event: "kd-open" | "kd-view", detail: Record<string, string>) => void;
}

const VIEWS = ["developments", "who-says-what", "sources"];

const focusSummary = (row: Element | null | undefined): void =>
  row?.querySelector("summary")?.focus({ preventScroll: true });

const findIn = (list: Element, id: string) =>
  list.querySelector<HTMLDetailsElement>(`details[id="${id}"]`);

export function createBox(box: HTMLElement, { drawing, onNeed, onError, emit }: Host): Box {
  const find = (selector: string) => box.querySelector<HTMLElement>(selector);
  const draw = (tree: ElementJson) => drawTree(tree, drawing);

  /** The query of the link to the story page, which selects an edition if the box is frozen. */
  const { search = "" } = box.querySelector<HTMLAnchorElement>("[part=footer] a") ?? {};

  const lists = createLists(box, draw);
  const more = find("[part=more]");
  const status = find("[role=status]")!;
  let details: BoxDetails | undefined;
  /** What the reader has requested, to be done once the details are loaded. */
  let wanted: (() => void) | undefined;
  let offered: HTMLElement | undefined;

  /** Reports an error of `run`, which draws details: those of another service may have markup that no component renders. */
  const attempt = (run: () => void): void => {
    try {
      run();
    } catch (error) {
      notify(box);
      onError(error);
    }
  };

  const fillView = (): void => {
    const view = tabs.current();
    const panel = tabs.panel();
    if (view && details && !panel.firstChild) panel.append(...details.views[view - 1]!.map(draw));
  };

  const showView = (next: number): void => {
    if (next) onNeed();
    tabs.show(next);
    find("[part=toggle]")?.toggleAttribute("hidden", next > 0);
    attempt(fillView);
  };

  const openView = (next: number): void => {
    showView(next);
    emit("kd-view", { view: VIEWS[next]! });
  };

  const tabs = createTabs(box, openView);

  const showAll = (all: boolean): void => {
    if (all && !details) onNeed();
    attempt(() => lists.change({ all }));
  };

  const showEvery = (): HTMLElement | undefined => {
    const first = lists.showEvery();
    status.textContent = status.dataset["shown"]!;
    return first;
  };

  const unfold = (row: Element): void => {
    if (row.querySelector("[part=reaction]:empty")) {
      wanted = () => unfold(row);
      onNeed();
    } else focusSummary(unfoldRow(row));
  };

  const reveal = (id: string): boolean => {
    let found = findIn(lists.current(), id);
    if (!found && !details) {
      wanted = () => reveal(id);
      onNeed();
      return true;
    }
    if (!found) {
      showAll(true);
      found = findIn(lists.current(), id);
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

  /** Opens developments. Those that are not drawn follow once the details are loaded. */
  const open = (ids: readonly string[]): void => {
    const missing = ids.filter((id) => {
      const found = findIn(lists.current(), id);
      if (found?.closest("[part~=reaction][hidden]")) unfoldRow(found.closest("[part~=row]")!);
      found?.setAttribute("open", "");
      return !found;
    });
    if (missing.length > 0 && !details) wanted = () => open(missing);
  };

  box.addEventListener("click", (event) => {
    const control = event.target instanceof Element && event.target.closest("button, a[href^='#']");
    if (!control) return;
    const part = control.getAttribute("part");
    const href = control.getAttribute("href");
    const quotes = control.getAttribute("aria-controls");
    // Links between developments are handled here, because a fragment identifier does not reach into a shadow tree.
    if (href) {
      if (reveal(href.slice(1))) event.preventDefault();
    } else if (part === "tab") openView(tabs.indexOf(control));
    else if (part === "all-claims") openView(1);
    else if (part === "choice") showAll(control !== find("[part=choice]"));
    else if (control === more) focusSummary(showEvery());
    else if (part === "unfold") unfold(control.closest("[part~=row]")!);
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

  // Developments that the reader opened before the behaviour was loaded.
  for (const { id } of box.querySelectorAll("details[open][id]"))
    emit("kd-open", { development: id });

  return {
    apply: lists.apply,
    reveal,
    state: () => ({
      view: tabs.current(),
      ...lists.state,
      open: [...lists.current().querySelectorAll("details[open][id]")].map(({ id }) => id),
    }),
    restore: (state) => {
      lists.change({ every: state.every });
      if (state.view) showView(state.view);
      showAll(state.all);
      open(state.open);
    },
    focus: (id) => {
      if (id && !findIn(lists.current(), id)) reveal(id);
      else focusSummary(id ? findIn(lists.current(), id) : lists.current());
    },
    addDetails: (loaded) => {
      const pinned = pinLinks(loaded, search);
      lists.addDetails(pinned);
      details = pinned;
      if (!find("[part=print]")) box.append(draw(details.print));
      if (status.textContent === status.dataset["failed"]) {
        status.textContent = "";
        status.setAttribute("part", "live");
      }
      fillView();
      wanted?.();
      wanted = undefined;
    },
    fail: () => notify(box),
    offer: ({ text, button }, show) => {
      notify(box, text);
      offered?.remove();
      offered = draw(["button.more", button]);
      offered.addEventListener("click", show);
      status.after(offered);
    },
  };
}
