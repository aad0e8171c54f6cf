/** A pasted text or page: what the desk proposes, and the files of what the editor accepts. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { assertSlug, EditorError } from "../../source/editor-error.ts";
import { makeDraft, type Draft } from "../../drafting/page/make-draft.ts";
import { ADVICE } from "../../drafting/draft-article.ts";
import { DraftValue, toDraftYaml } from "../../drafting/draft-yaml.ts";
import { findDays } from "../../drafting/page/dates/find-days.ts";
import { readingLanguage } from "../../drafting/page/detect-language.ts";
import { splitLines } from "../../drafting/page/lines.ts";
import { toSlug } from "../../drafting/to-slug.ts";
import type { ArticleFile } from "../../model/story-files.ts";
import { schemaComment } from "../../source/yaml/json-schemas.ts";
import { findOtherFormat } from "../../source/text/other-format.ts";
import type { ArticleProposal } from "../shared/desk-api.ts";
import type { FileChange, NewArticle, PastedText, ProposedKey } from "../shared/requests.ts";
import { matchCase } from "../shared/find-spellings.ts";
import { extractText } from "./extract-text.ts";
import { hashText } from "./file-store.ts";

function explainTitle({ title, boilerplate }: Draft): string {
  if (boilerplate.some(({ kind }) => kind === "title")) return "the headline of the page";
  return title === ""
    ? "no headline was found, and no sentence: write it"
    : "no headline was found: this is the first sentence";
}

function explainDay({ published, yearless }: Draft): string {
  if (published) return `the text has “${published.text}”`;
  return yearless
    ? `the text has “${yearless.text}” without a year: add it`
    : "no day of publication was found in the text";
}

/** What a pasted text seems to be. Throws an EditorError where it is no text. */
export function proposeArticle(pasted: PastedText): ArticleProposal {
  const format = findOtherFormat(Buffer.from(pasted.text));
  if (format && format.name !== "HTML")
    throw new EditorError(`This is ${format.name}: ${format.remedy}`);
  if (pasted.text.includes("\ufffd"))
    throw new EditorError("The file is not UTF-8: save it as UTF-8, or paste its text.");
  const { text, cut, site } = extractText(pasted.text, pasted.whole);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new EditorError("The text has no words.");
  const draft = makeDraft(text);
  const { published, yearless } = draft;
  const isNamed = draft.outlet.shownAs !== null || site === undefined;
  const outlet = isNamed ? draft.outlet : { shownAs: site, why: "the page’s own name for itself" };
  const language = readingLanguage(draft.language);
  return {
    raw: text,
    cut,
    id: toSlug(draft.title),
    title: draft.title,
    language,
    outlet: outlet.shownAs ?? "",
    outletNote:
      outlet.shownAs === null || text.includes(outlet.shownAs)
        ? ""
        : "The page names its outlet outside of the text.",
    day: (published ?? yearless)?.day ?? "",
    dayNote: "",
    wire: draft.wire ?? "",
    boilerplate: draft.boilerplate.map(({ kind, lines, why }) => ({ kind, lines, why })),
    reasons: {
      title: explainTitle(draft),
      outlet: outlet.why,
      day: explainDay(draft),
      wire: draft.wire === null ? "no agency was found in the text" : "credited in the text",
    },
    days: [
      ...new Set(
        splitLines(text).flatMap((line) => findDays(line.text, language).map(({ day }) => day)),
      ),
    ].slice(0, 6),
  };
}

function publisherOf({ outlet, outletNote, raw }: NewArticle): ArticleFile["publisher"] {
  if (outlet === "") return { note: outletNote || "The text does not name its outlet." };
  const shownAs = matchCase(outlet, [raw]);
  return {
    name: outlet,
    ...(raw.includes(shownAs) ? { shownAs } : outletNote !== "" && { note: outletNote }),
  };
}

/** A value, or the same as a draft. */
const mark = (article: NewArticle, key: ProposedKey, value: unknown): unknown =>
  article.drafts.includes(key) ? new DraftValue(value) : value;

const toFile = (article: NewArticle): Record<string, unknown> => ({
  title: mark(article, "title", matchCase(article.title, [article.raw])),
  publisher: mark(article, "outlet", publisherOf(article)),
  language: article.language,
  published: mark(article, "day", {
    edtf: article.day,
    basis: article.dayBasis,
    ...(article.dayNote !== "" && { note: article.dayNote }),
  }),
  rights: article.rights,
  ...(article.wire !== "" && {
    wire: mark(article, "wire", matchCase(article.wire, [article.raw])),
  }),
  sha256: hashText(article.raw),
  ...(article.boilerplate.length > 0 && {
    boilerplate: article.boilerplate.map(({ kind, lines }) =>
      mark(article, "boilerplate", { kind, lines }),
    ),
  }),
});

/** The files of a new article: its raw text and its YAML. Throws an EditorError where the id is invalid or taken. */
export function planNewArticle(folder: string, article: NewArticle): FileChange[] {
  const { id, raw } = article;
  assertSlug(id);
  if (existsSync(join(folder, "articles", `${id}.txt`)))
    throw new EditorError(`The story has another article with the address “${id}”.`);
  const file = `articles/${id}.yaml`;
  const value = toFile(article);
  const head = schemaComment(join(folder, file), "article");
  return [
    { file: `articles/${id}.txt`, base: null, text: raw },
    article.drafts.length > 0
      ? { file, base: null, text: toDraftYaml([head, ADVICE], value) }
      : { file, base: null, value },
  ];
}
