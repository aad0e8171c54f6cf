import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isAttributed } from "../../../data/checks/lib/words/attribution-verbs.ts";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import type { Diagnostic } from "../../../data/source/diagnostic.ts";
import { schemaComment } from "../../../data/source/yaml/json-schemas.ts";
import type { SchemaName } from "../../../data/source/yaml/json-schemas.ts";
import { toDisplayPath } from "../../../data/source/paths.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { ASIAN } from "./planted/languages/asian.ts";
import { EASTERN } from "./planted/languages/eastern.ts";
import type { Report } from "./planted/languages/report.ts";
import { WESTERN } from "./planted/languages/western.ts";

const REPORTS = [...WESTERN, ...EASTERN, ...ASIAN];

/** The outlet of a credit line: "Reported by The Harbour Post", "Source : Le Courrier". */
const nameOf = (outlet: string): string => outlet.replace(/^(?:Reported by |[^:：]*[:：]\s?)/u, "");

/** Problems of a story about the report. JSON is valid YAML. */
function verify(report: Report): Diagnostic[] {
  const root = makeFolder();
  const write = (file: string, text: string): void => {
    const path = join(root, "harbour-toll", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const writeYaml = (file: string, schema: SchemaName, value: object): void =>
    write(
      file,
      `${schemaComment(toDisplayPath(join(root, "harbour-toll", file)), schema)}\n${JSON.stringify(value)}\n`,
    );
  const raw = `${report.title}\n\n${report.lead} ${report.said}\n\n${report.bystander}\n\n${report.outlet}\n`;
  const outlet = nameOf(report.outlet);
  write("articles/report.txt", raw);
  writeYaml("articles/report.yaml", "article", {
    title: report.title,
    publisher: { name: outlet, shownAs: outlet },
    language: report.language,
    published: { edtf: "[2024-05-06..2024-05-12]", basis: "inferred", note: report.note },
    rights: "full",
    sha256: hash("sha256", raw),
    boilerplate: [
      { kind: "title", lines: [1, 1] },
      { kind: "credit", lines: [7, 7] },
    ],
  });
  writeYaml("story.yaml", "story", {
    title: report.storyTitle,
    language: report.language,
    sides: ["norland"],
    origins: { [outlet]: { description: report.description } },
    standfirst: [{ text: report.standfirst, developments: ["lorry-toll"] }],
  });
  writeYaml("actors.yaml", "actors", {
    norland: { name: report.state, kind: "state" },
    "ines-roth": {
      name: report.mayor,
      kind: "person",
      role: report.role,
      aliases: [report.alias],
      memberOf: "norland",
    },
    "jan-falk": { name: report.witness, kind: "person" },
  });
  writeYaml("developments/2024-05-06-lorry-toll.yaml", "development", {
    headline: report.headline,
    date: { edtf: "2024-05-06", basis: "stated" },
    kind: "statement",
    key: true,
    summary: report.summary,
    actors: ["ines-roth", "norland"],
    evidence: [{ article: "report", quote: report.lead }],
    statements: [
      {
        id: "roth-toll",
        speaker: "ines-roth",
        stance: "states",
        quotes: [{ article: "report", origin: outlet, quote: report.quote, form: "direct" }],
      },
    ],
  });
  writeYaml("developments/2024-05-06-falk-watches.yaml", "development", {
    headline: report.bystander.replace(/[.。]$/u, ""),
    date: { edtf: "2024-05-06", basis: "inferred", note: report.note },
    kind: "other",
    key: true,
    summary: report.bystander,
    actors: ["jan-falk"],
    evidence: [{ article: "report", quote: report.bystander }],
  });
  return verifyStories(root).problems;
}

test.each(REPORTS)("accepts plain copy in $language", (report) => {
  expect(verify(report)).toEqual([]);
});

test.each([
  ["The council dismisses the report.", "en", true],
  ["Die Händler weisen das zurück.", "de", true],
  ["La maire a indiqué que la route reste libre.", "fr", true],
  ["La alcaldesa señaló que la ruta queda libre.", "es", true],
  ["Un transporte sostenible llega al puerto.", "es", false],
  ["De acordo com a prefeita, a rota fica livre.", "pt", true],
  ["Мэр предупредила, что дорога платная.", "ru", true],
  ["За версією мерки, дорога платна.", "uk", true],
  ["Belediye başkanı yolun açık olduğunu savundu.", "tr", true],
  ["العمدة تنفي الاتهامات", "ar", true],
  ["시장은 의혹을 일축", "ko", true],
  ["市長は疑惑に反論", "ja", true],
  ["市長否認指責", "zh-Hant", true],
])("decides whether “%s” (%s) is attributed: %s", (text, language, expected) => {
  expect(isAttributed(text, language)).toBe(expected);
});

const listCopy = (kind: "right" | "wrong") =>
  REPORTS.flatMap((report) =>
    Object.entries(report[kind]).flatMap(([field, texts]) =>
      Object.entries(texts).map(([what, text]) => ({
        what,
        language: report.language,
        report: { ...report, [field]: text },
      })),
    ),
  );

test.each(listCopy("right"))("accepts $what in $language", ({ report }) => {
  expect(verify(report)).toEqual([]);
});

test.each(REPORTS)("reads an attribution in $language", ({ language, summary, bystander }) => {
  expect(isAttributed(summary, language)).toBe(true);
  expect(isAttributed(bystander, language)).toBe(false);
});

test.each(listCopy("wrong"))("questions $what in $language", ({ what, report }) => {
  const rule = what.startsWith("a negation") ? "negations" : "prose-facts";
  expect(verify(report).map((problem) => `${problem.rule} ${problem.file}`)).toContainEqual(
    expect.stringMatching(`^${rule} .*lorry-toll`),
  );
});
