/** Everything behind the first view, in words and as trees. Runs in the build and in the Worker. */
import type { ContentRow, StoryContent } from "../../data/edition/content.ts";
import type { BoxDetails } from "./box-content.ts";
import { Body } from "../components/Body.tsx";
import { elementDetailsStyles } from "../styles/element-styles.ts";
import type { Labels } from "../i18n/labels.ts";
import { makeRows } from "./make-content.ts";
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
  return {
    styles: elementDetailsStyles,
    all: makeRows(wording, content.all, "all"),
    bodies: Object.fromEntries(bodies),
    whoSaysWhat: serialiseVNode(<WhoSaysWhat wording={wording} />),
    sources: serialiseVNode(<Sources wording={wording} />),
  };
}
