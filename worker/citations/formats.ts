/** The three formats of a citation. APA is what citeproc makes of the CSL-JSON by APA's own style, 7th edition. */
import * as z from "zod";
import type { Citation, CslDate } from "./citation.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function writeApaDate(issued: CslDate | undefined, withDay: boolean): string {
  if (!issued) return "n.d.";
  const [year, month, day] = issued["date-parts"][0];
  const about = issued.circa ? "ca. " : "";
  if (!withDay || month === undefined) return `${about}${year}`;
  return `${about}${year}, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
}

const endSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function writeApa({ type, title, author, issued, version, URL, ...rest }: Citation): string {
  const isRecord = type === "dataset";
  const container = rest["container-title"];
  const date = writeApaDate(issued, !isRecord);
  const what = !isRecord
    ? endSentence(title)
    : container === undefined
      ? `${title} (Version ${version}) [Dataset].`
      : `${title} [Dataset]. In ${container} (Version ${version}).`;
  // Without a date, the style asks for when it was retrieved; an edition is the same whenever that is.
  return `${endSentence(author[0].literal)} (${date}). ${what} ${URL}`;
}

const LATEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};
const escapeLatex = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (character) => LATEX[character] ?? `\\${character}`);

const BIBTEX_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** Braced once more, so that no style changes the case of a name. */
const braced = (text: string): string => `{{${escapeLatex(text)}}}`;

function writeBibtex({ id, title, author, issued, version, URL, ...rest }: Citation): string {
  const [year, month] = issued?.["date-parts"][0] ?? [];
  const container = rest["container-title"];
  const fields: [name: string, value: string | undefined][] = [
    ["author", braced(author[0].literal)],
    ["title", braced(title)],
    ["year", year === undefined ? undefined : `{${year}}`],
    ["month", month === undefined ? undefined : BIBTEX_MONTHS[month - 1]],
    ["howpublished", container === undefined ? undefined : braced(container)],
    ["note", version === undefined ? undefined : `{Edition ${version}}`],
    ["url", `{${URL}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  return `@misc{${id},\n${lines.join("\n")}\n}\n`;
}

export const CITE_FORMATS = ["csl-json", "bibtex", "apa"] as const;
type CiteFormat = (typeof CITE_FORMATS)[number];

export const CITE_FORMAT = z
  .enum(CITE_FORMATS)
  .default("csl-json")
  .meta({ description: "CSL-JSON for reference managers, BibTeX, or APA (7th edition) as text." });

export const CITE_TYPES: Record<CiteFormat, string> = {
  "csl-json": "application/vnd.citationstyles.csl+json",
  bibtex: "application/x-bibtex; charset=utf-8",
  apa: "text/plain; charset=utf-8",
};

const WRITERS: Record<CiteFormat, (citation: Citation) => string> = {
  "csl-json": (citation) => JSON.stringify([citation]),
  bibtex: writeBibtex,
  apa: (citation) => `${writeApa(citation)}\n`,
};

export const writeCitation = (citation: Citation, format: CiteFormat): string =>
  WRITERS[format](citation);
