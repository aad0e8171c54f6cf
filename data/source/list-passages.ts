/** Lists the passages that the files of a story cite, each located in its article. */
import type { EvidenceFile } from "../model/story-files.ts";
import type { Passage, Story, StoryClaim, StoryDevelopment } from "./story.ts";
import { locate } from "./text/quote-selector.ts";

type Articles = Story["articles"];

/** Where a passage is cited; what it does not belong to is left out. */
type PassageOwner = Pick<Passage, "source" | "path"> &
  Partial<Pick<Passage, "development" | "claim" | "statement" | "quoteFile">>;

function toPassage(evidence: EvidenceFile, articles: Articles, owner: PassageOwner): Passage {
  const { article, origin = null, quote, prefix, suffix } = evidence;
  const text = articles.get(article)?.text;
  const location = text ? locate(text.body, evidence) : null;
  const nothing = { development: null, claim: null, statement: null, quoteFile: null };
  return { ...nothing, ...owner, article, origin, quote, prefix, suffix, location };
}

function listDevelopmentPassages(development: StoryDevelopment, articles: Articles): Passage[] {
  const { source, value } = development;
  return [
    ...value.evidence.map((evidence, index) =>
      toPassage(evidence, articles, { development, source, path: ["evidence", index] }),
    ),
    ...value.statements.flatMap((statement, index) =>
      statement.quotes.map((quoteFile, at) => {
        const path = ["statements", index, "quotes", at];
        return toPassage(quoteFile, articles, { development, statement, quoteFile, source, path });
      }),
    ),
  ];
}

/** What others than the sides say about a claim. */
const listClaimPassages = (claim: StoryClaim, articles: Articles): Passage[] =>
  claim.value.others.map(({ evidence }, index) =>
    toPassage(evidence, articles, {
      claim,
      source: claim.source,
      path: ["others", index, "evidence"],
    }),
  );

/** The passages of the developments, then those of the claims. */
export const listStoryPassages = ({
  developments,
  claims,
  articles,
}: Pick<Story, "developments" | "claims" | "articles">): Passage[] => [
  ...[...developments.values()].flatMap((item) => listDevelopmentPassages(item, articles)),
  ...[...claims.values()].flatMap((item) => listClaimPassages(item, articles)),
];
