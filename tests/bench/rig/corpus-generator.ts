/** Writes an invented story of any size: deterministic, and without a problem for `npm run verify`. */
import { hash } from "node:crypto";
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
const SYLLABLES = "sol mal bre kar tes ob lin cas fal ro".split(" ");

/** The number of key developments. */
const KEY = 5;
/** Developments in which the same two ministers speak: the number of actors grows with the story. */
const TERM = 20;

const DAY = 86_400_000;
const FULL_DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" });

const pick = (names: readonly string[], index: number): string => names[index % names.length]!;

/** One development, and the two sentences of the article that reports it. */
function makeItem(number: number) {
  const day = new Date(Date.UTC(2001, 0, 1) + ((number * 7) % 9000) * DAY);
  const side = pick(["Veltmark", "Ostrany"], number);
  const place = pick(PLACES, number);
  const work = `${place} ${pick(WORKS, Math.floor(number / 10))} number ${number}`;
  const person = 2 * Math.floor(number / TERM) + (number % 2);
  const name = [1, 10, 100, 1000].map((unit) => pick(SYLLABLES, Math.floor(person / unit)));
  const speaker = `Minister B${name.join("")}berg`;
  return {
    id: `item-${number}`,
    date: day.toISOString().slice(0, 10),
    headline: `The council of ${place} has approved item-${number}`,
    event: `On ${FULL_DATE.format(day)}, ${side} approved the plan for the ${work} after a vote of ${number + 3} to 2 in its council.`,
    quote: `We shall finish the ${work} before the winter, and nobody will have to pay twice`,
    side: side.toLowerCase(),
    speaker,
    speakerId: speaker.toLowerCase().replace(" ", "-"),
  };
}
type Item = ReturnType<typeof makeItem>;

const makeActors = (items: readonly Item[]) => ({
  veltmark: { name: "Veltmark", kind: "state" },
  ostrany: { name: "Ostrany", kind: "state" },
  ...Object.fromEntries(
    items.map(({ side, speaker, speakerId }) => [
      speakerId,
      { name: speaker, kind: "person", role: "Minister", memberOf: side },
    ]),
  ),
});

const makeArticle = (title: string, raw: string) => ({
  title,
  publisher: { note: "An invented one." },
  language: "en",
  published: { edtf: "2026", basis: "inferred", note: "Invented." },
  rights: "full",
  sha256: hash("sha256", raw),
  boilerplate: [{ kind: "title", lines: [1, 1] }],
});

const makeDevelopment = (item: Item, article: string, isKey: boolean, previous?: string) => ({
  headline: item.headline,
  date: { edtf: item.date, basis: "stated" },
  kind: "other",
  ...(isKey && { key: true }),
  summary: `The council has voted for ${item.id}.`,
  actors: [item.side, item.speakerId],
  evidence: [{ article, quote: item.event }],
  ...(previous !== undefined && { relations: [{ follows: previous }] }),
  statements: [
    {
      id: `says-${item.id}`,
      speaker: item.speakerId,
      stance: "states",
      quotes: [{ article, quote: item.quote, form: "direct" }],
    },
  ],
});

/** Writes the story into a folder of its id under `stories`. */
export function generateStory(stories: string, { articles, developments }: StorySize): void {
  const write = (path: string, text: string): void => {
    const file = join(stories, INVENTED, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const writeYaml = (path: string, schema: SchemaName, value: unknown): void => {
    // The comment names the schema by a path that is relative to the file's, wherever the folder of the stories is.
    const comment = schemaComment(join("data", "stories", INVENTED, path), schema);
    write(path, `${comment}\n${stringify(value, { lineWidth: 100 })}`);
  };
  const items = Array.from({ length: developments }, (_, number) => makeItem(number));
  writeYaml("story.yaml", "story", {
    title: "Veltmark and Ostrany",
    language: "en",
    sides: ["veltmark", "ostrany"],
    timeZone: "UTC",
    origins: {},
    standfirst: [{ text: "Veltmark and Ostrany build.", developments: ["item-0", "item-1"] }],
  });
  writeYaml("actors.yaml", "actors", makeActors(items));
  const perArticle = Math.ceil(developments / articles);
  for (let first = 0; first < developments; first += perArticle) {
    const reported = items.slice(first, first + perArticle);
    const name = `report-${first / perArticle}`;
    const title = `Veltmark and Ostrany build on, ${name}`;
    const paragraphs = reported.map(
      ({ id, event, quote, speaker }) => `${event} "${quote}," ${speaker} said of ${id}.`,
    );
    const raw = `${[title, ...paragraphs].join("\n\n")}\n`;
    write(`articles/${name}.txt`, raw);
    writeYaml(`articles/${name}.yaml`, "article", makeArticle(title, raw));
    for (const [index, item] of reported.entries()) {
      const before = index % 4 === 3 ? reported[index - 1] : undefined;
      const previous = before && before.date <= item.date ? before.id : undefined;
      const development = makeDevelopment(item, name, first + index < KEY, previous);
      writeYaml(`developments/${item.date}-${item.id}.yaml`, "development", development);
    }
  }
}
