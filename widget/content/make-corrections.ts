import type { StoryContent } from "../../data/edition/content.ts";
import type { BoxContent, Foreign } from "./box-content.ts";
import { formatDate } from "../i18n/format-date.ts";
import type { Labels } from "../i18n/labels.ts";
import type { VNodeJson } from "./vnode-json.ts";

/**
 * What was changed in published words, latest first. As a tree, since most stories have none: no box carries code for it. The
 * build, which makes it, too, runs no JSX.
 */
export function makeCorrections(
  { corrections }: StoryContent,
  labels: Labels,
  foreign: Foreign,
): Pick<BoxContent, "corrections"> {
  const all = corrections.toSorted((a, b) => b.date.localeCompare(a.date));
  const [latest] = all;
  if (!latest) return {};
  const rows = all.map(({ date, development, whatChanged }): VNodeJson => [
    "li",
    { part: "row" },
    [
      "p",
      { part: "when" },
      ["time", { datetime: date }, formatDate(date, labels, { alone: true }).text],
    ],
    ["p", {}, ["a", { part: "link", href: `#${development}`, ...foreign }, whatChanged]],
  ]);
  return {
    corrections: {
      title: labels.corrections,
      latest: latest.date,
      texts: all.map(({ whatChanged }) => whatChanged),
      list: ["ol", {}, ...rows],
    },
  };
}
