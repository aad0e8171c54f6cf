/** Everything behind the first view, in words and as trees. Runs in the build and in the Worker. */
import type { ContentRow, StoryContent } from "../../data/edition/content.ts";
import { h, type VNode } from "preact";
import type { BoxDetails } from "./box-content.ts";
import type { ElementJson } from "./vnode-json.ts";
import { Body } from "../components/Body.tsx";
import { elementDetailsStyles } from "../styles/element-styles.ts";
import type { Labels } from "../i18n/labels.ts";
import { makeFirstView, makeRows } from "./make-first-view.ts";
import { Rows } from "../components/Rows.tsx";
import { markForeign } from "./wording.ts";
import { serialiseVNode } from "./serialise-vnode.ts";
import { Sources } from "../components/Sources.tsx";
import { WhoSaysWhat } from "../components/WhoSaysWhat.tsx";

/** For each development, those that stand with it: its row, and what hangs under that. */
function findBeside(rows: readonly ContentRow[]): Map<string, Set<string>> {
  const beside = new Map<string, Set<string>>();
  for (const { development, reactions } of rows) {
    const ids = [development.id, ...reactions.map((reaction) => reaction.development.id)];
    for (const id of ids) beside.set(id, new Set([...(beside.get(id) ?? []), ...ids]));
  }
  return beside;
}

/** A view behind a tab, under the heading that the tab stands for where there are no tabs. */
const serialiseView = (title: string, view: VNode): ElementJson[] =>
  [h("h3", { part: "title view-title" }, title), view].map(serialiseVNode);

/** Of the whole edition: `content` is neither filtered nor in another order. */
export function makeDetails(content: StoryContent, labels: Labels): BoxDetails {
  const wording = { content, labels, foreign: markForeign(content.language, labels) };
  const beside = findBeside(content.all);
  const rows = new Set(content.all.map(({ development }) => development.id));
  const bodies = content.developments.map((development) => {
    const { id } = development;
    const body = (
      <Body
        {...{ wording, development }}
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
        all={makeRows(wording, content.all, "all")}
        options={{ headingLevel: 2, limit: Infinity, order: "newest", since: null }}
        bodyOf={() => null}
      />,
    ),
    bodies: Object.fromEntries(bodies),
    views: [
      serialiseView(whoSaysWhat, <WhoSaysWhat wording={wording} />),
      serialiseView(sources, <Sources wording={wording} />),
    ],
  };
}
