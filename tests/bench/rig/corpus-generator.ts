/** Writes an invented story of a given size: deterministic, and without a problem for `npm run verify`. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { schemaComment, type SchemaName } from "../../../data/source/json-schemas.ts";

/** The id of the invented story, whatever its size. */
export const INVENTED = "invented-works";

export interface StorySize {
  articles: number;
  developments: number;
}

export const PLACES = "Tarn Hool Elm Orlo Ostra Dunmere Karst Ubria Selvia Breng".split(" ");
export const WORKS = "pier bridge tunnel ferry quay lock canal mast dam lighthouse".split(" ");
const FIRST_NAMES = "Anka Juro Odile Per Greta Ivo Lena Reno Una Bo".split(" ");
const SYLLABLES = "sol mal bre kar tes ob lin cas fal ro".split(" ");

/** Every tenth article ends with these lines, as boilerplate. */
const FOOTER = ["Share this:", "Leave a Reply", "© The Tarn Lantern. All rights reserved."];
const hasFooter = (article: number): boolean => article % 10 === 0;
/** The number of key developments. */
const KEY = 5;
/** Developments in which the same two ministers speak: the number of actors grows with the story. */
const TERM = 20;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2001, 0, 1);
const FULL_DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" });

const pick = (names: readonly string[], index: number): string => names[index % names.length]!;

/** One development, and the three sentences of the article that reports it. */
interface Item {
  id: string;
  date: string;
  event: string;
  background: string;
  quote: string;
  side: string;
  speaker: string;
}

function makeItem(number: number): Item {
  const day = new Date(FIRST_DAY + ((number * 7) % 9000) * DAY);
  const side = pick(["Veltmark", "Ostrany"], number);
  const work = `${pick(PLACES, number)} ${pick(WORKS, Math.floor(number / 10))} number ${number}`;
  const person = 2 * Math.floor(number / TERM) + (number % 2);
  const surname = [10, 100, 1000]
    .map((unit) => pick(SYLLABLES, Math.floor(person / unit)))
    .join("");
  return {
    id: `item-${number}`,
    date: day.toISOString().slice(0, 10),
    event: `On ${FULL_DATE.format(day)}, ${side} approved the plan for the ${work} after a vote of ${number + 3} to 2 in its council.`,
    background: `Nobody in the village could say on the day why item-${number} had taken ${number + 2} years.`,
    quote: `We shall finish the ${work} before the winter, and nobody will have to pay twice`,
    side: side.toLowerCase(),
    speaker: `${pick(FIRST_NAMES, person)} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}berg`,
  };
}

const idOf = (name: string): string => name.toLowerCase().replace(" ", "-");

const makeActors = (items: readonly Item[]) => ({
  veltmark: { name: "Veltmark", kind: "state" },
  ostrany: { name: "Ostrany", kind: "state" },
  ...Object.fromEntries(
    items.map(({ side, speaker }) => [
      idOf(speaker),
      { name: speaker, kind: "person", role: "Minister", memberOf: side },
    ]),
  ),
});

function makeRawText(article: number, items: readonly Item[]): string {
  const paragraphs = items.flatMap(({ id, event, background, quote, speaker }) => [
    `${event} ${background}`,
    `"${quote}," ${speaker} said of ${id}.`,
  ]);
  const title = `Veltmark and Ostrany build on, part ${article}`;
  return `${[title, ...paragraphs, ...(hasFooter(article) ? FOOTER : [])].join("\n\n")}\n`;
}

function makeArticle(article: number, items: readonly Item[], raw: string) {
  const lines = raw.split("\n").length - 1;
  return {
    title: raw.slice(0, raw.indexOf("\n")),
    publisher: { note: "An invented one." },
    language: "en",
    published: { edtf: "2026", basis: "inferred", note: "Invented." },
    rights: "full",
    sha256: createHash("sha256").update(raw).digest("hex"),
    boilerplate: [
      { kind: "title", lines: [1, 1] },
      ...(hasFooter(article) ? [{ kind: "share-bar", lines: [lines - 4, lines] }] : []),
    ],
    uncited: items.map(({ background }) => ({ sentence: background, reason: "background" })),
  };
}

const makeDevelopment = (item: Item, article: string, isKey: boolean, previous?: string) => ({
  headline: `The council of ${pick(PLACES, Number(item.id.slice(5)))} has approved ${item.id}`,
  date: { edtf: item.date, basis: "stated" },
  kind: "other",
  ...(isKey && { key: true }),
  summary: `The council has voted for ${item.id}.`,
  actors: [item.side, idOf(item.speaker)],
  evidence: [{ article, quote: item.event }],
  ...(previous !== undefined && { relations: [{ follows: previous }] }),
  statements: [
    {
      id: `says-${item.id}`,
      speaker: idOf(item.speaker),
      stance: "states",
      quotes: [{ article, quote: item.quote, form: "direct" }],
    },
  ],
});

/** Writes the story into a folder of its id under `stories`. */
export function generateStory(stories: string, { articles, developments }: StorySize): void {
  const folder = join(stories, INVENTED);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  // The comment names the schema by a path that is relative to the file's, wherever the folder of the stories is.
  const writeYaml = (path: string, schema: SchemaName, value: unknown): void =>
    write(
      path,
      `${schemaComment(join("data", "stories", INVENTED, path), schema)}\n${stringify(value, { lineWidth: 100 })}`,
    );
  const items = Array.from({ length: developments }, (_, number) => makeItem(number));
  writeYaml("story.yaml", "story", {
    title: "Works of Veltmark and Ostrany",
    language: "en",
    sides: ["veltmark", "ostrany"],
    timeZone: "UTC",
    origins: {},
    standfirst: [{ text: "Veltmark and Ostrany build.", developments: ["item-0", "item-1"] }],
  });
  writeYaml("actors.yaml", "actors", makeActors(items));
  const perArticle = Math.ceil(developments / articles);
  for (let article = 0; article * perArticle < developments; article++) {
    const first = article * perArticle;
    const reported = items.slice(first, first + perArticle);
    const name = `report-${article}`;
    const raw = makeRawText(article, reported);
    write(`articles/${name}.txt`, raw);
    writeYaml(`articles/${name}.yaml`, "article", makeArticle(article, reported, raw));
    for (const [index, item] of reported.entries()) {
      const before = index % 4 === 3 ? reported[index - 1] : undefined;
      const previous = before && before.date <= item.date ? before.id : undefined;
      const development = makeDevelopment(item, name, first + index < KEY, previous);
      writeYaml(`developments/${item.date}-${item.id}.yaml`, "development", development);
    }
  }
}
