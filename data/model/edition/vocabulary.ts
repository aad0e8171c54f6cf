/**
 * The types that all schemas share: identifiers, dates, and enumerations. Each is marked as pure, so that the Worker has only those
 * that it uses.
 */
import * as z from "zod";
import { parseEdtf } from "../dates/edtf.ts";
import { canonicalLanguage } from "../text/language.ts";
import { SLUG } from "../text/slug.ts";

/** An enumeration whose description lists the meaning of each value. */
function enumOf<const Values extends Record<string, string>>(subject: string, values: Values) {
  const meanings = Object.entries(values).map(([value, meaning]) => `${value}: ${meaning}`);
  return (
    z
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the type of the keys
      .enum(Object.keys(values) as [keyof Values & string, ...(keyof Values & string)[]])
      .describe(`${subject} ${meanings.join("; ")}.`)
  );
}

/** A text or null, described by the field that has it. */
export const NullableText = /* @__PURE__ */ z.string().nullable();

export const Slug = /* @__PURE__ */ z
  .string()
  .regex(SLUG, "must be a slug: lower-case letters, digits and single hyphens")
  .describe("A stable identifier: lower-case letters, digits and single hyphens.");

export const FormerIds = /* @__PURE__ */ z
  .array(Slug)
  .describe("Former ids of the same object; links to them still work.");

export const Edtf = /* @__PURE__ */ z
  .string()
  .refine((text) => parseEdtf(text) !== null, {
    params: { expected: "date" },
    error:
      'must be an EDTF date, such as 2023-09-12, 2023-07, 2023-09-13~, "[2023-09-12..2023-09-17]" for one unknown day among several, or 2023-09-12/2023-09-17 for what lasted',
  })
  .describe(
    "A date in EDTF (ISO 8601-2): level 0, level 1, or a level 2 set of days such as [2023-09-12..2023-09-17], one unknown day among these. An interval a/b is something that lasted.",
  );

export const CalendarDay = /* @__PURE__ */ z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
  .refine((text) => parseEdtf(text) !== null, "is not in the calendar")
  .describe("A calendar day, YYYY-MM-DD.");

export const Language = /* @__PURE__ */ z
  .string()
  .refine((text) => canonicalLanguage(text) === text, {
    error: ({ input }) => {
      const canonical = canonicalLanguage(String(input).replaceAll("_", "-"));
      return `must be a BCP 47 language tag, such as ${canonical ?? "en, de-AT or zh-Hant"}`;
    },
  })
  .describe("A BCP 47 language tag, such as en, de-AT or zh-Hant.");

/** A URL that is safe to link to: no javascript: or file:. */
export const WebUrl = /* @__PURE__ */ z
  .url({ protocol: /^https?$/, hostname: z.regexes.hostname, abort: true })
  .refine(isPublicUrl, "must be a public address without a password, spaces or brackets")
  .describe("An http or https URL.");

/** Whether any reader can open the URL: a host name with a dot, no account, no character that a browser would escape. */
function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    url.username === "" &&
    url.password === "" &&
    url.hostname.includes(".") &&
    !/[\s<>"{}|\\^`\p{C}]/u.test(text)
  );
}

export const TimeZone = /* @__PURE__ */ z
  .string()
  .refine(isTimeZone, "must be a time zone of the IANA database, such as Europe/Berlin")
  .describe("The story's IANA time zone, such as Europe/Berlin.");

function isTimeZone(text: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** Where readers report an error. */
export const Contact = /* @__PURE__ */ z
  .string()
  .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s]+)$/, "must begin with mailto: or https://")
  .describe("Where readers report an error: a mailto: or https: URL.");

export const Basis = /* @__PURE__ */ enumOf("How the date is known.", {
  stated: "stated by the source",
  inferred: "inferred by the editors, with the reasoning in note",
  "report-day": "the day on which the cited report was published",
  external: "from references outside the corpus, which are used for dates only",
});

export const ActorKind = /* @__PURE__ */ z
  .enum(["person", "organisation", "state", "place"])
  .describe("What the actor is.");

export const DevelopmentKind = /* @__PURE__ */ enumOf("What happened.", {
  meeting: "people met or talked with each other",
  visit: "somebody travelled to a place, including departure and arrival",
  statement: "a party or an official said something",
  comment: "an outlet or an analyst commented",
  report: "media reported something, with or without named sources",
  sanctions: "sanctions were imposed, changed or lifted",
  measure: "an authority took another measure, such as a ban, an order or a deployment",
  supply: "goods, money or weapons were supplied or handed over",
  attack: "an attack was carried out",
  casualties: "people were reported killed, injured, missing or displaced",
  vote: "a body voted",
  ruling: "a court or tribunal ruled",
  agreement: "parties concluded or announced an agreement",
  other: "none of these",
});

export const OccasionKind = /* @__PURE__ */ z
  .enum(["briefing", "interview", "press-release", "press-conference", "other"])
  .describe("Kind of the event.");

export const StatusValue = /* @__PURE__ */ enumOf("How well established the development is.", {
  confirmed: "by a party to it, or observed",
  reported: "by a source that is not a party to it",
  alleged: "by one party about another",
  denied: "it is reported together with a party's denial",
});

export const RelationType = /* @__PURE__ */ enumOf("How this development relates to another.", {
  denies: "it contains a denial of the other",
  respondsTo: "its statement answers a statement of the other",
  reactsTo: "its statement reacts to the other, which is an event",
  follows: "it is a later stage of the other",
  confirms: "it confirms the other, no further than its words do",
});

export const Stance = /* @__PURE__ */ enumOf("What the speaker does.", {
  accuses: "says that somebody did wrong",
  warns: "announces consequences or a danger",
  denies: "says that something is not so",
  confirms: "says that something reported or alleged is so",
  "declines-to-comment": "was asked or accused, and refused to answer",
  monitors: "says that it is watching",
  proposes: "proposes or offers something",
  urges: "calls on somebody to do or not to do something",
  states: "none of these",
});

export const QuoteForm = /* @__PURE__ */ enumOf("Whose words they are.", {
  direct: "inside the source's quotation marks",
  verbatim: "the speaker's words without quotation marks, as in a transcript",
  paraphrase: "the outlet's words; must not be shown in quotation marks",
});

export const ClaimKind = /* @__PURE__ */ z
  .enum(["fact", "law"])
  .describe("Whether the claim is a question of fact or of law.");

export const PositionValue = /* @__PURE__ */ enumOf(
  "A side's position on a claim. Not a truth score.",
  {
    says: "asserts it",
    denies: "asserts the opposite",
    hedges: "conditional, partial or expressly open",
    declines: "was asked or accused, and refused to answer",
    "not-here": "nothing in the reports of this story",
  },
);

export const Rights = /* @__PURE__ */ enumOf("What may be shown of an article's text.", {
  full: "the whole body",
  quotes: "only the cited passages",
});

export const BoilerplateKind = /* @__PURE__ */ z
  .enum([
    "title",
    "repeated-title",
    "dateline",
    "tags",
    "credit",
    "promotion",
    "comment-form",
    "share-bar",
    "donation",
    "navigation",
  ])
  .describe("What a range that is not body consists of.");

export const UncitedReason = /* @__PURE__ */ z.enum([
  "duplicate",
  "background",
  "opinion",
  "unattributed",
  "introduction",
  "outside-story",
]);

export type BoilerplateKind = z.infer<typeof BoilerplateKind>;
export type DevelopmentKind = z.infer<typeof DevelopmentKind>;
export type StatusValue = z.infer<typeof StatusValue>;
export type UncitedReason = z.infer<typeof UncitedReason>;
export type Stance = z.infer<typeof Stance>;
export type PositionValue = z.infer<typeof PositionValue>;
export type RelationType = z.infer<typeof RelationType>;
