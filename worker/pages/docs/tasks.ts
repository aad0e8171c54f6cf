/** Common tasks of API users, each with a request that performs it. */
import type { Edition } from "../../../data/model/edition.ts";
import { exampleUrl, type ExampleValues } from "../../api/examples.ts";
import type { Route } from "../../api/route.ts";

interface Task extends Pick<Route, "path" | "example"> {
  title: string;
  /** Sentences about variants of the request. Backquotes mark code. */
  note?: string;
}

/** The speaker of the most statements. */
function findSpeaker({ statements }: Edition): string {
  const bySpeaker = Map.groupBy(statements, ({ speaker }) => speaker);
  const [longest] = [...bySpeaker].toSorted(([, a], [, b]) => b.length - a.length);
  return longest?.[0] ?? "";
}

const TASKS: readonly Task[] = [
  {
    title: "Every denial, as a table",
    path: "/v1/stories/{story}/statements.csv",
    example: () => ({ stance: "denies" }),
    note: "A row for each quotation: rows with one `id` are one statement. Without `.csv`: the same as JSON.",
  },
  {
    title: "Which claims each side denies",
    path: "/v1/stories/{story}/positions.csv",
    example: () => ({ value: "denies" }),
    note: "`stance` describes the statement itself and may differ: an accusation can also be a denial. Without parameters: every side’s position on every claim, even where it says nothing.",
  },
  {
    title: "What happened or was said that another development denies",
    path: "/v1/stories/{story}/developments.csv",
    example: () => ({ disputed: "true" }),
    note: "The words of the denial are in `denial`. `status=denied` is narrower: what is reported together with a denial.",
  },
  {
    title: "Everything one actor said, each with its report and a link to the passage",
    path: "/v1/stories/{story}/statements.csv",
    example: (edition) => ({ speaker: findSpeaker(edition) }),
    note: "`actors` lists the ids; for a state or an organisation, its members are included.",
  },
  {
    title: "Cite a development",
    path: "/v1/stories/{story}/developments/{id}/cite",
    example: () => ({ format: "bibtex" }),
    note: "Or `ris`, `csl-json`, `apa`. What is cited never changes.",
  },
  {
    title: "What changed since an edition",
    path: "/v1/stories/{story}/diff",
    example: ({ edition }, { previous }) => (previous ? { from: previous, to: edition } : {}),
    note: "Without parameters: since the edition before the current one; `from` is null if there is none. `editions` lists all; every list and table accepts one as `edition`.",
  },
  {
    title: "Follow the story in a feed reader",
    path: "/stories/{story}/atom.xml",
    note: "Or `feed.json`, `rss.xml`. An entry is a development; a corrected one is updated.",
  },
];

/** The tasks with the path and query of their requests. `exampleOf`: the values of a request from the corpus. */
export const listTasks = (exampleOf: (task: Pick<Route, "path" | "example">) => ExampleValues) =>
  TASKS.map(({ title, note, ...task }) => ({
    title,
    note,
    url: exampleUrl(task, exampleOf(task)),
  }));
