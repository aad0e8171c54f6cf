/** Writes an invented corpus of a given size: the same bytes for the same size, and without a problem to verify. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { schemaComment } from "../../../data/source/json-schemas.ts";
import type { SchemaName } from "../../../data/source/json-schemas.ts";

export interface Size {
  stories: number;
  articles: number;
  developments: number;
}

/** Of every tenth article, this many lines are boilerplate. */
const FOOTER = ["Share this:", "Leave a Reply", "© The Tarn Lantern. All rights reserved."];

const PLACES = [
  "Tarn",
  "Hool",
  "Elm",
  "Orlo",
  "Ostra",
  "Dunmere",
  "Karst",
  "Ubria",
  "Selvia",
  "Breng",
];
const WORKS = [
  "pier",
  "bridge",
  "tunnel",
  "ferry",
  "quay",
  "lock",
  "canal",
  "mast",
  "dam",
  "lighthouse",
];

const DAY = 86_400_000;
const FIRST = Date.UTC(2001, 0, 1);
const LONG = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" });

interface Item {
  id: string;
  date: string;
  told: string;
  words: string;
  side: "Veltmark" | "Ostrany";
  speaker: string;
}

/** The one development with this number in its story, and the sentences that tell it. */
function toItem(story: number, number: number): Item {
  const day = new Date(FIRST + ((number * 7 + story) % 9000) * DAY);
  const place = PLACES[number % PLACES.length]!;
  const work = WORKS[Math.floor(number / PLACES.length) % WORKS.length]!;
  const side = number % 2 === 0 ? "Veltmark" : "Ostrany";
  const named = `${place} ${work} number ${number}`;
  return {
    id: `item-${number}`,
    date: day.toISOString().slice(0, 10),
    told: `On ${LONG.format(day)}, ${side} approved the plan for the ${named} after a vote of ${number + 3} to 2 in its council.`,
    words: `We shall finish the ${named} before the winter, and nobody will have to pay twice`,
    side,
    speaker: toName(number),
  };
}

const FIRST_NAMES = ["Anka", "Juro", "Odile", "Per", "Greta", "Ivo", "Lena", "Reno", "Una", "Bo"];
const SYLLABLES = ["sol", "mal", "bre", "kar", "tes", "ob", "lin", "cas", "fal", "ro"];

/** A minister serves for this many developments, so that the actors grow with the story. */
const TERM = 20;

/** One of two ministers who speak in these developments; every name is another. */
function toName(number: number): string {
  const person = 2 * Math.floor(number / TERM) + (number % 2);
  const syllable = (at: number): string => SYLLABLES[Math.floor(person / 10 ** at) % 10]!;
  const last = `${syllable(1)}${syllable(2)}${syllable(3)}berg`;
  return `${FIRST_NAMES[person % 10]!} ${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

/** Both states, and everybody who speaks. */
const toActors = (items: readonly Item[]): unknown => ({
  veltmark: { name: "Veltmark", kind: "state" },
  ostrany: { name: "Ostrany", kind: "state" },
  ...Object.fromEntries(
    items.map(({ side, speaker }) => [
      idOf(speaker),
      { name: speaker, kind: "person", role: "Minister", memberOf: side.toLowerCase() },
    ]),
  ),
});

const idOf = (name: string): string => name.toLowerCase().replace(" ", "-");

const background = (item: Item, index: number): string =>
  `Nobody in the village could say on the day why ${item.id} had taken ${index + 2} years.`;

/** The raw text of an article: a headline, three sentences an item, and now and then a footer. */
function toRaw(number: number, items: readonly Item[]): string {
  const paragraphs = items.flatMap((item, index) => [
    `${item.told} ${background(item, index)}`,
    `"${item.words}," ${item.speaker} said of ${item.id}.`,
  ]);
  const footer = number % 10 === 0 ? FOOTER : [];
  return `${[`Veltmark and Ostrany build on, part ${number}`, ...paragraphs, ...footer].join("\n\n")}\n`;
}

function toArticle(number: number, items: readonly Item[], raw: string): unknown {
  const lines = raw.split("\n").length - 1;
  const footer = number % 10 === 0;
  return {
    title: raw.slice(0, raw.indexOf("\n")),
    publisher: { note: "An invented one." },
    language: "en",
    published: { edtf: "2026", basis: "inferred", note: "Invented." },
    rights: "full",
    sha256: createHash("sha256").update(raw).digest("hex"),
    boilerplate: [
      { kind: "title", lines: [1, 1] },
      ...(footer ? [{ kind: "share-bar", lines: [lines - 4, lines] }] : []),
    ],
    uncited: items.map((item, index) => ({
      sentence: background(item, index),
      reason: "background",
    })),
  };
}

/** Developments of a story that are key. */
const KEY = 5;

function toDevelopment(
  item: Item,
  article: string,
  previous: string | null,
  number: number,
): unknown {
  const at = { article };
  return {
    headline: `${item.side} has approved ${item.id}`,
    date: { edtf: item.date, basis: "stated" },
    kind: "other",
    ...(number < KEY && { key: true }),
    summary: `The council has voted for ${item.id}.`,
    actors: [item.side.toLowerCase(), idOf(item.speaker)],
    evidence: [{ ...at, quote: item.told }],
    ...(previous === null ? {} : { relations: [{ follows: previous }] }),
    statements: [
      {
        id: `says-${item.id}`,
        speaker: idOf(item.speaker),
        stance: "states",
        quotes: [{ ...at, quote: item.words, form: "direct" }],
      },
    ],
  };
}

function writeStory(root: string, story: number, articles: number, developments: number): void {
  const folder = join(root, `story-${story}`);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const writeYaml = (path: string, schema: SchemaName, value: unknown): void =>
    write(
      path,
      `${schemaComment(join(folder, path), schema)}\n${stringify(value, { lineWidth: 100 })}`,
    );
  const items = Array.from({ length: developments }, (_, number) => toItem(story, number));
  writeYaml("story.yaml", "story", {
    title: `Works of Veltmark and Ostrany, part ${story}`,
    language: "en",
    sides: ["veltmark", "ostrany"],
    timeZone: "UTC",
    origins: {},
    standfirst: [{ text: "Veltmark and Ostrany build.", developments: ["item-0", "item-1"] }],
  });
  writeYaml("actors.yaml", "actors", toActors(items));
  const perArticle = Math.ceil(developments / articles);
  for (let number = 0; number < articles; number++) {
    const own = items.slice(number * perArticle, (number + 1) * perArticle);
    if (own.length === 0) continue;
    const raw = toRaw(number, own);
    write(`articles/report-${number}.txt`, raw);
    writeYaml(`articles/report-${number}.yaml`, "article", toArticle(number, own, raw));
    for (const [index, item] of own.entries()) {
      const before = index % 4 === 3 ? own[index - 1]! : null;
      const previous = before && before.date <= item.date ? before.id : null;
      writeYaml(
        `developments/${item.date}-${item.id}.yaml`,
        "development",
        toDevelopment(item, `report-${number}`, previous, number * perArticle + index),
      );
    }
  }
}

/** Writes the corpus under a folder: as many articles and developments in each story as make up the size. */
export function generateCorpus(root: string, { stories, articles, developments }: Size): void {
  for (let story = 0; story < stories; story++)
    writeStory(root, story, Math.ceil(articles / stories), Math.ceil(developments / stories));
}
