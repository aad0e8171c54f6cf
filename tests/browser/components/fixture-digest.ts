/** A small digest in the words of the seed articles, with one of everything that a box can show. */
import type {
  StoryContent,
  ContentDate,
  ContentDevelopment,
} from "../../../data/edition/content.ts";

const stated = (edtf: string, earliest: string): ContentDate => ({
  edtf,
  earliest,
  basis: "stated",
  note: null,
});

const inferred = (edtf: string, earliest: string, note: string): ContentDate => ({
  edtf,
  earliest,
  basis: "inferred",
  note,
});

const plain = (development: Partial<ContentDevelopment> & { id: string }): ContentDevelopment => ({
  date: stated("2023-09-12", "2023-09-12"),
  headline: development.id,
  summary: "A summary.",
  status: "reported",
  denial: null,
  statements: [],
  evidence: [],
  related: [],
  reports: 1,
  origins: 1,
  ...development,
});

const singh = plain({
  id: "pentagon-on-complicity",
  date: inferred(
    "2023-09-13~",
    "2023-09-13",
    "The briefing came after the Kim–Putin meeting and before the end of the visit.",
  ),
  headline: "The Pentagon has said backing Russia’s war amounts to killing Ukrainian civilians",
  summary: "A deputy spokeswoman said so at a briefing.",
  status: "confirmed",
  statements: [
    {
      id: "singh-complicity",
      speaker: { name: "Sabrina Singh", role: "Deputy Pentagon spokeswoman" },
      stance: "warns",
      quotes: [
        {
          exact: "directly participate in the killing of innocent Ukrainian civilians",
          article: "dprk-complicit",
          origin: "Pentagon briefing",
          form: "direct",
          translated: false,
        },
        {
          exact: "this is tantamount to killing innocent Ukrainian civilians",
          article: "pentagon-reacts",
          origin: "Anadolu Agency",
          form: "direct",
          translated: true,
        },
      ],
    },
  ],
  evidence: [
    {
      exact: "Supporting Russia is tantamount to killing innocent Ukrainian civilians.",
      article: "pentagon-reacts",
      origin: "Anadolu Agency",
    },
  ],
  reports: 2,
  origins: 2,
});

const purchase = plain({
  id: "us-media-report-purchase",
  date: inferred("2022-09-01~/2022-09-10~", "2022-09-01", "“At the beginning of September”."),
  headline: "American media have reported that Russia is buying millions of rounds",
  status: "alleged",
  denial: {
    development: "dprk-denies-exports",
    speaker: "North Korea’s Ministry of Defence",
    exact: "We have never before exported weapons or ammunition to Russia",
  },
  related: [
    {
      relation: "deniedBy",
      development: "dprk-denies-exports",
      headline: "North Korea has said it never exported arms to Russia",
    },
  ],
});

const denial = plain({
  id: "dprk-denies-exports",
  date: inferred("2022-09", "2022-09-01", "It answers reports of September 2022."),
  headline: "North Korea has said it never exported arms to Russia",
  status: "denied",
  statements: [
    {
      id: "dprk-denial",
      speaker: { name: "North Korea’s Ministry of Defence", role: null },
      stance: "denies",
      quotes: [
        {
          exact: "We have never before exported weapons or ammunition to Russia",
          article: "north-korea-denies",
          origin: "North Korea’s Ministry of Defence",
          form: "direct",
          translated: false,
        },
      ],
    },
  ],
  related: [
    {
      relation: "denies",
      development: "us-media-report-purchase",
      headline: "American media have reported that Russia is buying millions of rounds",
    },
  ],
});

export const digest: StoryContent = {
  story: "russia-dprk-arms-talks",
  title: "Russia–DPRK arms talks: key developments",
  language: "en",
  edition: "0123456789ab",
  published: "2023-09-14",
  reports: 3,
  origins: 4,
  standfirst: [
    { text: "Kim Jong Un and Vladimir Putin have met.", development: "kim-train-arrives" },
    { text: "Pyongyang has denied selling arms.", development: "dprk-denies-exports" },
  ],
  total: 5,
  developments: [
    singh,
    plain({
      id: "kim-train-arrives",
      headline: "Kim Jong Un’s armoured train has arrived in Russia",
      status: "confirmed",
    }),
    plain({
      id: "shoigu-visits-dprk",
      date: stated("2023-07", "2023-07-01"),
      headline: "Russia’s defence minister has visited North Korea",
    }),
    denial,
    purchase,
  ],
  articles: [
    {
      id: "dprk-complicit",
      title: "The DPRK will become complicit in the murders of Ukrainians",
      publisher: "Unidentified outlet",
      publisherNote: "the text does not name it",
      language: "en",
      published: inferred("2023-09-12/2023-09-18", "2023-09-12", "After the meeting."),
      wire: null,
      url: null,
      origins: ["Pentagon briefing", "The New York Times"],
    },
    {
      id: "pentagon-reacts",
      title: "The United States Department of Defence reacted",
      publisher: "Second outlet",
      publisherNote: null,
      language: "en",
      published: inferred("2023-09-12/2023-09-17", "2023-09-12", "After the meeting."),
      wire: "Anadolu Agency",
      url: "https://news.example/pentagon",
      origins: ["Anadolu Agency"],
    },
    {
      id: "north-korea-denies",
      title: "North Korea has denied supplying its weapons",
      publisher: "Militarnyi",
      publisherNote: null,
      language: "en",
      published: stated("2022-09", "2022-09-01"),
      wire: null,
      url: null,
      origins: ["Militarnyi"],
    },
  ],
  corrections: [
    {
      date: "2023-09-15",
      development: "kim-train-arrives",
      whatChanged: "The hour of the arrival was removed.",
    },
    {
      date: "2023-09-16",
      development: "pentagon-on-complicity",
      whatChanged: "The spokeswoman’s rank was corrected.",
    },
  ],
  positions: {
    sides: [
      { id: "north-korea", name: "North Korea (DPRK)" },
      { id: "united-states", name: "United States" },
    ],
    rows: [
      {
        claim: "complicity",
        text: "Any country that supports Russia is complicit.",
        cells: [
          null,
          {
            position: "says",
            before: false,
            speaker: "Sabrina Singh",
            quote: singh.statements[0]!.quotes[0]!,
          },
        ],
      },
      {
        claim: "purchase",
        text: "Russia was buying arms from North Korea in 2022.",
        cells: [
          {
            position: "denies",
            before: false,
            speaker: "North Korea’s Ministry of Defence",
            quote: denial.statements[0]!.quotes[0]!,
          },
          null,
        ],
      },
    ],
  },
};
