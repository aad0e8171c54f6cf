/** Renders everything behind the first view to trees. Runs in the build and in the Worker, never in the box. */
import type { ContentRow, StoryContent } from "../../data/edition/story-content.ts";
import { h, type VNode } from "preact";
import type { BoxDetails } from "./box-content.ts";
import type { ElementJson } from "./vnode-json.ts";
import { Body } from "../components/Body.tsx";
import { elementDetailsStyles } from "../styles/element-styles.ts";
import type { Labels } from "../i18n/labels.ts";
import { makeFirstView, makeRows } from "./make-first-view.ts";
import { PrintedReports } from "../components/PrintedReports.tsx";
import { Occasion, Reaction } from "../components/Reaction.tsx";
import { Rows } from "../components/Rows.tsx";
import { markForeign } from "./content-text.ts";
import { serialiseVNode } from "./serialise-vnode.ts";
import { Sources } from "../components/Sources.tsx";
import { WhoSaysWhat } from "../components/WhoSaysWhat.tsx";

/** By development id, the ids listed beside it: its row's and those of the row's reactions. */
function findBeside(rows: readonly ContentRow[]): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>();
  for (const { development, reactions } of rows) {
    const ids = [development.id, ...reactions.map((reaction) => reaction.development.id)];
    for (const id of ids) beside.set(id, new Set([...(beside.get(id) ?? []), ...ids]));
  }
  return beside;
}

/** A view behind a tab, with the heading that replaces the tab where there are none. */
const serialiseView = (title: string, view: VNode): ElementJson[] =>
  [h("h3", { part: "title view-title" }, title), view].map(serialiseVNode);

/** The details of the whole edition. `content` must be unfiltered, newest first. */
export function makeDetails(content: StoryContent, labels: Labels): BoxDetails {
  const foreign = markForeign(content.language, labels);
  const context = { content, labels, foreign };
  const beside = findBeside(content.all);
  const rows = new Set(content.all.map(({ development }) => development.id));
  const bodies = content.developments.map((development) => {
    const { id } = development;
    const body = (
      <Body
        {...{ context, development }}
        beside={beside.get(id) ?? new Set([id])}
        isRow={rows.has(id)}
      />
    );
    return [id, serialiseVNode(body)] as const;
  });
  const view = makeFirstView(content, labels);
  const [, whoSaysWhat, sources] = labels.views;
  return {
    styles: elementDetailsStyles,
    list: serialiseVNode(
      <Rows
        view={view}
        all={makeRows(context, content.all, "all")}
        options={{ headingLevel: 2, limit: Infinity, order: "newest", since: null }}
        bodyOf={() => null}
      />,
    ),
    folded: view.rows
      .flatMap(({ reactions = [] }) => reactions)
      .filter(({ folded, occasion }) => folded ?? occasion)
      .map((reaction) => {
        const item = { reaction, foreign, expanded: false };
        return serialiseVNode(
          reaction.folded ? <Reaction {...item} body={null} /> : <Occasion {...item} />,
        );
      }),
    bodies: Object.fromEntries(bodies),
    print: serialiseVNode(<PrintedReports {...view} />),
    views: [
      serialiseView(whoSaysWhat, <WhoSaysWhat context={context} />),
      serialiseView(sources, <Sources context={context} />),
    ],
  };
}
