/** Formats of citations: CSL-JSON, BibTeX, RIS, and APA (7th edition) as citeproc formats the same CSL-JSON. */
import * as z from "zod";
import { MONTH_NAMES, toTwoDigits } from "../../data/model/dates/calendar.ts";
import { negotiateType } from "../http/content-negotiation.ts";
import type { CslItem, CslDate } from "./csl-item.ts";

function writeApaDate(issued: CslDate | undefined, withDay: boolean): string {
  if (!issued) return "n.d.";
  const [year, month, day] = issued["date-parts"][0];
  const circa = issued.circa ? "ca. " : "";
  if (!withDay || month === undefined) return `${circa}${year}`;
  return `${circa}${year}, ${MONTH_NAMES[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}

const endSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function writeApa(citation: CslItem): string {
  const { type, title, author, issued, version, genre, URL } = citation;
  const container = citation["container-title"];
  if (type === "dataset") {
    const date = writeApaDate(issued, false);
    const part = `${title} [Dataset]. In ${container} (Version ${version})`;
    return `${endSentence(author![0].literal)} (${date}). ${part}. ${URL}`;
  }
  const date = `(${writeApaDate(issued, true)}).`;
  const name = genre === undefined ? title : `${title} [${genre}]`;
  // Without an author, APA begins with the title.
  const start = author
    ? `${endSentence(author[0].literal)} ${date} ${endSentence(name)}`
    : `${endSentence(name)} ${date}`;
  return [start, ...(container === undefined ? [] : [endSentence(container)]), URL].join(" ");
}

const LATEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escapeLatex = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (character) => LATEX[character] ?? `\\${character}`);

const BIBTEX_MONTHS = MONTH_NAMES.map((month) => month.slice(0, 3).toLowerCase());

/** Double braces, so that styles do not change the case of names. */
const brace = (text: string): string => `{{${escapeLatex(text)}}}`;

function writeBibtex(citation: CslItem): string {
  const { id, title, author, issued, version, URL } = citation;
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const container = citation["container-title"];
  const isArticle = citation.type === "article-newspaper" && container !== undefined;
  const fields: [name: string, value: string | undefined][] = [
    ["author", author && brace(author[0].literal)],
    ["title", brace(title)],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : BIBTEX_MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    [
      isArticle ? "journal" : "howpublished",
      container === undefined ? undefined : brace(container),
    ],
    ["note", `{Edition ${version}}`],
    ["url", `{${URL}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return `@${isArticle ? "article" : "misc"}{${id},\n${lines.join("\n")}\n}\n`;
}

const RIS_TYPES: Record<CslItem["type"], string> = {
  webpage: "ELEC",
  "article-newspaper": "NEWS",
  dataset: "DATA",
};

/** RIS: lines of a two-character tag, two spaces, a hyphen, a space and the value; CRLF; TY first, ER last. */
function writeRis(citation: CslItem): string {
  const { id, type, title, author, issued, version, language, URL } = citation;
  const [year, ...parts] = issued?.["date-parts"][0] ?? [];
  const [month = "", day = ""] = parts.map(toTwoDigits);
  const fields: [tag: string, value: string | undefined][] = [
    ["TY", RIS_TYPES[type]],
    ["ID", id],
    ["TI", title],
    ["AU", author?.[0].literal],
    ["T2", citation["container-title"]],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", year === undefined ? undefined : `${year}/${month}/${day}/`],
    ["ET", version],
    ["LA", language],
    ["UR", URL],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, " ")}`],
  );
  return [...lines, "ER  - ", ""].join("\r\n");
}

interface Format {
  /** Content-Type. */
  type: string;
  write: (citation: CslItem) => string;
}

/** The default first. */
const NAMES = ["csl-json", "bibtex", "ris", "apa"] as const;
export type CiteFormat = (typeof NAMES)[number];

export const CITE_FORMATS: Record<CiteFormat, Format> = {
  "csl-json": {
    type: "application/vnd.citationstyles.csl+json",
    write: (citation) => JSON.stringify([citation]),
  },
  bibtex: { type: "application/x-bibtex; charset=utf-8", write: writeBibtex },
  ris: { type: "application/x-research-info-systems; charset=utf-8", write: writeRis },
  apa: { type: "text/plain; charset=utf-8", write: (citation) => `${writeApa(citation)}\n` },
};

export const CITE_FORMAT = z
  .enum(NAMES)
  .optional()
  .describe(
    "CSL-JSON or RIS for reference managers, BibTeX, or APA (7th edition) as text. Default: the one that Accept prefers, else csl-json.",
  );

const { "csl-json": csl, bibtex, ris, apa } = CITE_FORMATS;
export const CITATION_TYPES = [csl.type, bibtex.type, ris.type, apa.type] as const;

/** The format that the Accept header prefers; CSL-JSON if it accepts none of them. */
export function negotiateFormat(accept: string | null): CiteFormat {
  const type = negotiateType(accept, CITATION_TYPES);
  return NAMES.find((name) => CITE_FORMATS[name].type === type) ?? "csl-json";
}
