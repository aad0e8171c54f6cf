import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import type { Correction } from "../../../data/model/edition.ts";
import { identifyCorrections } from "../../corpus/identify-objects.ts";
import { editionRoute } from "../edition-route.ts";
import { applyFilters, containsWords, inOrder, resolveIds } from "../apply-filters.ts";
import { anyOf, DATES, Id, ORDER, PAGE, SEARCH } from "../common-parameters.ts";
import { mayFallIn, parseRange } from "../day-range.ts";
import { developmentFilters, matchDevelopments, pickDevelopmentFilters } from "../filters.ts";
import { paginate } from "../paginate.ts";
import type { Route } from "../route.ts";
import { readRoute } from "./object-routes.ts";

export const CORRECTIONS: readonly Route[] = [
  editionRoute({
    id: "listCorrections",
    path: "/v1/stories/{story}/corrections",
    tag: "corrections",
    summary: "What was corrected and when, latest first",
    query: () => ({
      development: anyOf(Id, "Only corrections of this development or its statements."),
      ...developmentFilters("Only corrections of developments"),
      ...DATES,
      q: SEARCH.q.describe(
        "Only corrections that contain all of these words, or whose development does.",
      ),
      ...ORDER,
      ...PAGE,
    }),
    run: ({ url, query }, { index, etag }) => {
      const { q, order } = query;
      const development = resolveIds("development", query.development, index.byId.development);
      const range = parseRange(query);
      const matches = matchDevelopments(index, pickDevelopmentFilters(query));
      const found = q !== undefined && index.search.ids("development", q);
      const ownerOf = (correction: Correction): string =>
        findCorrectedDevelopment(index.edition, correction) ?? "";
      const newest = applyFilters(identifyCorrections(index.edition), [
        development && ((correction) => development.includes(ownerOf(correction))),
        matches && ((correction) => matches(ownerOf(correction))),
        found &&
          ((correction) =>
            containsWords(correction.whatChanged, q) || found.has(ownerOf(correction))),
        ({ date }) => mayFallIn({ earliest: date, latest: date }, range),
      ]);
      return paginate(etag, url, query, inOrder(newest, order));
    },
  }),
  readRoute("correction"),
];
