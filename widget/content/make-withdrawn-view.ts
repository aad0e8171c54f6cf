/** The first view of a box that is frozen at a withdrawn edition. */
import type { StoryContent } from "../../data/edition/story-content.ts";
import { fill } from "../i18n/fill.ts";
import { formatDate } from "../i18n/format-date.ts";
import type { Labels } from "../i18n/labels.ts";
import { fillMixed } from "../i18n/mixed-text.ts";
import type { FirstView } from "./box-content.ts";
import { makeFirstView } from "./make-first-view.ts";
import { contentText, markForeign } from "./content-text.ts";

export interface WithdrawnEdition {
  edition: string;
  /** YYYY-MM-DD */
  published: string;
  /** The editors' sentence, in the story's language. */
  reason: string;
}

/** The title of the story, the reason, and a link to the current edition; no developments. `content`: of the current edition. */
export function makeWithdrawnView(
  content: StoryContent,
  labels: Labels,
  { edition, published, reason }: WithdrawnEdition,
): FirstView {
  const { issue: _, corrections: __, ...view } = makeFirstView(content, labels);
  const { key: ___, all: ____, ...words } = view.words;
  const context = { content, labels, foreign: markForeign(content.language, labels) };
  return {
    ...view,
    edition,
    standfirst: "",
    period: fill(labels.frozenAt, formatDate(published, labels).text),
    filter: [fillMixed(labels.withdrawn, contentText(context, reason)), labels.showWhole],
    rows: [],
    words: { ...words, views: [words.views[0]] },
    links: view.links.filter(([, path]) => path !== undefined),
    reports: [view.reports[0]],
  };
}
