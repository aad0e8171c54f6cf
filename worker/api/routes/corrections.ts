import * as z from "zod";
import { Correction, Slug } from "../../../data/model/edition.ts";
import { aboutDevelopments, findAbout } from "../about.ts";
import { assertKnown, overlaps } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, DATES, ORDER, PAGE, parseRange, PIN, WORDS } from "../query.ts";

export const listCorrections = operation({
  id: "listCorrections",
  path: "/v1/stories/{story}/corrections",
  summary: "What was changed and when, latest first",
  query: z.object({
    development: anyOf(Slug, "Only corrections of this development."),
    ...aboutDevelopments("Only corrections of developments"),
    ...DATES,
    q: WORDS.q.meta({
      description: "Only corrections of developments that hold all of these words.",
    }),
    ...ORDER,
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(Correction),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { development, actor, kind, status, stance, side, q, order } = query;
    assertKnown("development", development, index.developments);
    const range = parseRange(query);
    const isAbout = findAbout(index, { actor, kind, status, stance, side, q });
    const items = index.edition.corrections
      .filter(
        (correction) =>
          (!development || development.includes(correction.development ?? "")) &&
          (correction.development === undefined || isAbout(correction.development)) &&
          overlaps({ earliest: correction.date, latest: correction.date }, range),
      )
      .toSorted((a, b) => b.date.localeCompare(a.date));
    return listResult(opened, url, query, order === "oldest" ? items.toReversed() : items);
  },
});
