export interface paths {
  "/v1/stories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every story, with its current edition */
    get: operations["listStories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A whole edition of a story: developments newest first, statements, actors, articles */
    get: operations["readStory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/cite": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to cite a story at an edition */
    get: operations["citeStory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/developments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Developments, newest first */
    get: operations["listDevelopments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/developments/{development}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One development by its id */
    get: operations["readDevelopment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/developments/{development}/cite": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to cite a development at an edition */
    get: operations["citeDevelopment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/statements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who said what, newest first */
    get: operations["listStatements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/statements/{statement}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One statement by its id */
    get: operations["readStatement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/statements/{statement}/cite": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to cite a statement at an edition */
    get: operations["citeStatement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/positions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What each side has said of each development; silence is explicit. Not a truth score */
    get: operations["listPositions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/actors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People, organisations, states and places, by name */
    get: operations["listActors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/actors/{actor}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One actor by its id */
    get: operations["readActor"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/actors/{actor}/cite": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to cite the record of an actor at an edition */
    get: operations["citeActor"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/articles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The source reports, with their text */
    get: operations["listArticles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/articles/{article}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One article by its id */
    get: operations["readArticle"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/articles/{article}/cite": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to cite a source report, as its outlet's at an edition */
    get: operations["citeArticle"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/corrections": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was changed and when, latest first */
    get: operations["listCorrections"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Full text over developments, statements and articles, best first */
    get: operations["searchStory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/editions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every edition that is kept, latest first */
    get: operations["listEditions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/editions/{edition}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A whole edition, the same for ever */
    get: operations["readEdition"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/diff": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed from one edition to another, field by field */
    get: operations["compareEditions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/embed/{story}/digest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a box with these options shows, in the words of its language */
    get: operations["readDigest"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/embed/{story}/snippets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The code to paste for a box with these options, in each way to embed it */
    get: operations["listSnippets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/openapi.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This description, OpenAPI 3.1 */
    get: operations["readOpenApi"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/healthz": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the service works, the version of its code, and the edition of each story */
    get: operations["readHealth"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stories/{story}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The story's page for readers; Accept asks for its other forms */
    get: operations["storyPage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stories/{story}/articles/{article}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A source's text for readers, the passages in evidence marked */
    get: operations["articlePage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/embed/{story}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The box as a page, for an iframe; a value that it does not take is left out */
    get: operations["frame"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/embed/{story}/fragment": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The box as markup with a declarative shadow root, for server-side inclusion */
    get: operations["fragment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oembed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** oEmbed 1.0 of a story's page or of its embed page */
    get: operations["oembed"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stories/{story}/feed.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** JSON Feed */
    get: operations["fileJsonFeed"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stories/{story}/atom.xml": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Atom feed */
    get: operations["fileAtom"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stories/{story}/rss.xml": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** RSS feed */
    get: operations["fileRss"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Table, one row a development (CSV) */
    get: operations["fileCsv"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}.ndjson": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every object, one a line (NDJSON) */
    get: operations["fileNdjson"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}.ics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Developments with a day (iCalendar) */
    get: operations["fileCalendar"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}.txt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The box as plain text */
    get: operations["fileText"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}.md": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The box as Markdown */
    get: operations["fileMarkdown"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/annotations.jsonld": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The evidence as W3C Web Annotations */
    get: operations["fileAnnotations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/stories/{story}/share.png": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Image for sharing, 1200 × 630 */
    get: operations["fileShareImage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/stories/{story}/developments/{id}.ninjs.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One development as IPTC ninjs 3.1 */
    get: operations["fileNinjs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/robots.txt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** robots.txt */
    get: operations["fileRobots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sitemap.xml": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sitemap */
    get: operations["fileSitemap"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/llms.txt": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** llms.txt */
    get: operations["fileLlms"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description RFC 9457 problem details. */
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      parameter?: string;
      given?: string;
      takes?: string[];
    };
    StoryItem: {
      id: string;
      title: string;
      summary: string;
      language: string;
      /** @description The current edition. */
      edition: string;
      published: string | null;
      /** @description Path of the whole story as JSON. */
      url: string;
      /** @description Path of the story's page for readers. */
      page: string;
    };
    Edition: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      id: string;
      title: string;
      /** @description The standfirst as one text. */
      summary: string;
      language: string;
      /** @description The first 12 hex digits of the SHA-256 of the canonical JSON (RFC 8785). */
      edition: string;
      /** @description null: a draft that has not been published. */
      published: string | null;
      standfirst: {
        text: string;
        developments: string[];
      }[];
      sides: string[];
      reports: number;
      origins: number;
      /** @description Newest first. */
      developments: components["schemas"]["Development"][];
      statements: components["schemas"]["Statement"][];
      positions: components["schemas"]["PositionCell"][];
      actors: components["schemas"]["Actor"][];
      articles: components["schemas"]["Article"][];
      corrections: components["schemas"]["Correction"][];
    };
    Development: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      id: string;
      date: components["schemas"]["EventDate"];
      headline: string;
      summary: string;
      /**
       * @description confirmed: by a party to it, or observed; reported: by a source that is no party; alleged: by one party of another; denied: a party's denial.
       * @enum {string}
       */
      status: "confirmed" | "reported" | "alleged" | "denied";
      /** @description Another development denies this one. */
      disputed: boolean;
      /** @enum {string} */
      kind: "meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other";
      actors: string[];
      evidence: components["schemas"]["Evidence"][];
      relations: {
        /** @enum {string} */
        type: "denies" | "respondsTo" | "follows" | "confirms";
        /** @description A stable identifier: lower-case letters, digits and single hyphens. */
        development: string;
      }[];
      /** @description Distinct articles that carry it. */
      reports: number;
      /** @description Distinct places those articles had it from. */
      origins: number;
    };
    EventDate: {
      /** @description A date in EDTF (ISO 8601-2), level 0 or 1. */
      edtf: string;
      /** @description The first day that the EDTF value can mean. */
      earliest: string;
      /** @description The last day that the EDTF value can mean. */
      latest: string;
      /**
       * @description stated: in the source's own words; inferred: worked out by the editors, who say how in note.
       * @enum {string}
       */
      basis: "stated" | "inferred";
      /** @description Why an inferred date is what it is. */
      note: string | null;
    };
    Evidence: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      article: string;
      /** @description Where the outlet had it from: an agency, a briefing, a newspaper, itself. */
      origin: string;
      selector: [
        {
          /** @constant */
          type: "TextQuoteSelector";
          exact: string;
          prefix: string;
          suffix: string;
        },
        {
          /** @constant */
          type: "TextPositionSelector";
          start: number;
          end: number;
        },
      ];
    };
    Statement: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      id: string;
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      development: string;
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      speaker: string;
      addressee: string | null;
      date: components["schemas"]["EventDate"];
      /** @enum {string} */
      stance:
        | "accuses"
        | "warns"
        | "denies"
        | "confirms"
        | "declines-to-comment"
        | "monitors"
        | "offers"
        | "states";
      /** @description The statement it answers. */
      answers: string | null;
      /** @description One a wording; never merged, never reworded. */
      quotes: components["schemas"]["Quote"][];
    };
    Quote: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      article: string;
      /** @description Where the outlet had it from: an agency, a briefing, a newspaper, itself. */
      origin: string;
      selector: [
        {
          /** @constant */
          type: "TextQuoteSelector";
          exact: string;
          prefix: string;
          suffix: string;
        },
        {
          /** @constant */
          type: "TextPositionSelector";
          start: number;
          end: number;
        },
      ];
      /**
       * @description direct: inside the source's quotation marks; paraphrase: the outlet's own wording.
       * @enum {string}
       */
      form: "direct" | "paraphrase";
      /** @description Evidently translated back into the article's language. */
      translated: boolean;
    };
    PositionCell: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      development: string;
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      side: string;
      /**
       * @description What a side has said of a development, as far as the corpus holds it. Not a truth score.
       * @enum {string}
       */
      position: "says" | "denies" | "declines" | "silent";
      statements: string[];
    };
    Actor: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      id: string;
      name: string;
      /** @enum {string} */
      kind: "person" | "organisation" | "state" | "place";
      /** @description As at the time of the developments. */
      role: string | null;
      /** @description Every other spelling met in the sources. */
      aliases: string[];
      memberOf: string | null;
      /** @description The state it speaks for, computed along memberOf. */
      side: string | null;
      wikidata: string | null;
    };
    Article: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      id: string;
      /** @description Verbatim; the first sentence where the text has no headline. */
      title: string;
      publisher: string;
      publisherNote: string | null;
      language: string;
      published: components["schemas"]["EventDate"];
      /**
       * @description full: the body may be shown whole; quotes: only the quoted passages may.
       * @enum {string}
       */
      rights: "full" | "quotes";
      url: string | null;
      /** @description The agency that the article itself credits. */
      wire: string | null;
      /** @description Of the raw file, byte for byte. */
      sha256: string;
      /** @description Ranges of the raw text, in code points, that are not body. Body + boilerplate = raw. */
      boilerplate: {
        /** @enum {string} */
        kind:
          | "title"
          | "repeated-title"
          | "dateline"
          | "tags"
          | "credit"
          | "promotion"
          | "comment-form"
          | "share-bar"
          | "donation"
          | "navigation";
        start: number;
        end: number;
      }[];
      /** @description The raw text without its boilerplate; null when rights are quotes. */
      body: string | null;
    };
    Correction: {
      /** @description A calendar day, YYYY-MM-DD. */
      date: string;
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      development: string;
      whatChanged: string;
    };
    /** @description An item of CSL-JSON (citationstyles.org). */
    CslItem: {
      id: string;
      /** @enum {string} */
      type: "dataset" | "article-newspaper";
      title: string;
      author: {
        literal: string;
      }[];
      issued?: {
        "date-parts": number[][];
        circa?: boolean;
      };
      "container-title"?: string;
      version?: string;
      URL: string;
    };
    CitedPosition: {
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      development: string;
      /** @description A stable identifier: lower-case letters, digits and single hyphens. */
      side: string;
      /**
       * @description What a side has said of a development, as far as the corpus holds it. Not a truth score.
       * @enum {string}
       */
      position: "says" | "denies" | "declines" | "silent";
      statements: string[];
      /** @description What the position rests on; empty where the side is silent. */
      said: {
        /** @description A stable identifier: lower-case letters, digits and single hyphens. */
        statement: string;
        /** @description A stable identifier: lower-case letters, digits and single hyphens. */
        speaker: string;
        /** @enum {string} */
        stance:
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states";
        quotes: components["schemas"]["Quote"][];
      }[];
    };
    Found: {
      /** @enum {string} */
      type: "development" | "statement" | "article";
      id: string;
      /** @description Path of the object as JSON. */
      url: string;
      /** @description Its headline; for a statement, its development's. */
      title: string;
      /** @description BM25+ relevance; comparable within one answer only. */
      score: number;
      /** @description The first words that matched, at most 5. */
      inTitle: {
        selector: [
          {
            /** @constant */
            type: "TextQuoteSelector";
            exact: string;
            prefix: string;
            suffix: string;
          },
          {
            /** @constant */
            type: "TextPositionSelector";
            start: number;
            end: number;
          },
        ];
      }[];
      /** @description What inText counts in: summary, quotes or body; cut for articles. */
      text: string;
      /** @description The first words that matched, at most 5. */
      inText: {
        selector: [
          {
            /** @constant */
            type: "TextQuoteSelector";
            exact: string;
            prefix: string;
            suffix: string;
          },
          {
            /** @constant */
            type: "TextPositionSelector";
            start: number;
            end: number;
          },
        ];
      }[];
    };
    EditionItem: {
      edition: string;
      published: string | null;
      /** @description What this edition changed, in the editors' words. */
      note: string;
      current: boolean;
      url: string;
    };
    Difference: {
      story: string;
      from: string;
      to: string;
      changes: components["schemas"]["Change"][];
    };
    Change: {
      /** @enum {string} */
      type: "story" | "development" | "statement" | "actor" | "article" | "correction";
      /** @description Of the object; of the story itself for its own fields. */
      id: string;
      /** @enum {string} */
      change: "added" | "removed" | "changed";
      /** @description Empty unless changed. */
      fields: {
        /** @description JSON Pointer within the object (RFC 6901). */
        path: string;
        /** @description Left out where the field is new. */
        from: unknown;
        /** @description Left out where the field is gone. */
        to: unknown;
      }[];
    };
    Snippet: {
      name: string;
      /** @description What to know before choosing it. */
      about: string;
      /** @description HTML, or an address, to paste as it is. */
      code: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listStories: {
    parameters: {
      query?: {
        /** @description Only stories with all of these words in title or summary. */
        q?: string;
        /** @description By the day of the current edition. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every story, with its current edition */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["StoryItem"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readStory: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A whole edition of a story: developments newest first, statements, actors, articles */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Edition"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  citeStory: {
    parameters: {
      query?: {
        /** @description CSL-JSON for reference managers, BibTeX, or APA (7th edition) as text. */
        format?: "csl-json" | "bibtex" | "apa";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How to cite a story at an edition */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
          "application/x-bibtex": string;
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listDevelopments: {
    parameters: {
      query?: {
        /** @description Only developments in which this actor, or a member of it, takes part. Repeat it for any of several. */
        actor?: string[];
        /** @description Only developments of this kind. Repeat it for any of several. */
        kind?: ("meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other")[];
        /** @description Only developments of this status. Repeat it for any of several. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only developments on which somebody took this stance. Repeat it for any of several. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only developments in which this side takes part or on which it has spoken. Repeat it for any of several. */
        side?: string[];
        /** @description Only developments with evidence in this article. Repeat it for any of several. */
        article?: string[];
        /** @description Only what may be as late as this EDTF date, such as 2023-07-15 or 2023-07. */
        from?: string;
        /** @description Only what may be as early as this EDTF date, such as 2023-09 or 2023-09-13. */
        to?: string;
        /** @description Only what holds all of these words, in any spelling of a name; 1 to 200 characters. */
        q?: string;
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Developments, newest first */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Development"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readDevelopment: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the development. */
        development: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One development by its id */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Development"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  citeDevelopment: {
    parameters: {
      query?: {
        /** @description CSL-JSON for reference managers, BibTeX, or APA (7th edition) as text. */
        format?: "csl-json" | "bibtex" | "apa";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the development. */
        development: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How to cite a development at an edition */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
          "application/x-bibtex": string;
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listStatements: {
    parameters: {
      query?: {
        /** @description Only what this actor, or a member of it, said or was told. Repeat it for any of several. */
        actor?: string[];
        /** @description Only on developments of this kind. */
        kind?: ("meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other")[];
        /** @description Only on developments of this status. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only this stance. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only what was said for this side. Repeat it for any of several. */
        side?: string[];
        /** @description Only what this article quotes. Repeat it for any of several. */
        article?: string[];
        /** @description Only what may be as late as this EDTF date, such as 2023-07-15 or 2023-07. */
        from?: string;
        /** @description Only what may be as early as this EDTF date, such as 2023-09 or 2023-09-13. */
        to?: string;
        /** @description Only what holds all of these words, in any spelling of a name; 1 to 200 characters. */
        q?: string;
        /** @description Only what this actor, or a member of it, said. Repeat it for any of several. */
        speaker?: string[];
        /** @description Only what was said of this development. Repeat it for any of several. */
        development?: string[];
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who said what, newest first */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Statement"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readStatement: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the statement. */
        statement: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One statement by its id */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Statement"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  citeStatement: {
    parameters: {
      query?: {
        /** @description CSL-JSON for reference managers, BibTeX, or APA (7th edition) as text. */
        format?: "csl-json" | "bibtex" | "apa";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the statement. */
        statement: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How to cite a statement at an edition */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
          "application/x-bibtex": string;
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listPositions: {
    parameters: {
      query?: {
        /** @description Only positions on this development. Repeat it for any of several. */
        development?: string[];
        /** @description Only positions on developments in which this actor, or a member of it, takes part. Repeat it for any of several. */
        actor?: string[];
        /** @description Only positions on developments of this kind. Repeat it for any of several. */
        kind?: ("meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other")[];
        /** @description Only positions on developments of this status. Repeat it for any of several. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only positions that rest on a statement of this stance. Repeat it for any of several. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only positions of this side. Repeat it for any of several. */
        side?: string[];
        /** @description Only this position. Repeat it for any of several. */
        position?: ("says" | "denies" | "declines" | "silent")[];
        /** @description Only what may be as late as this EDTF date, such as 2023-07-15 or 2023-07. */
        from?: string;
        /** @description Only what may be as early as this EDTF date, such as 2023-09 or 2023-09-13. */
        to?: string;
        /** @description Only positions on developments that hold all of these words. */
        q?: string;
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What each side has said of each development; silence is explicit. Not a truth score */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["CitedPosition"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listActors: {
    parameters: {
      query?: {
        /** @description Only this actor and its members, direct or not. Repeat it for any of several. */
        actor?: string[];
        /** @description Only actors of this kind. Repeat it for any of several. */
        kind?: ("person" | "organisation" | "state" | "place")[];
        /** @description Only those who take part in a development of this status. Repeat it for any of several. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only those who took this stance themselves. Repeat it for any of several. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only those who speak for this state, and the state itself. Repeat it for any of several. */
        side?: string[];
        /** @description Only the direct members of this actor. Repeat it for any of several. */
        memberOf?: string[];
        /** @description Only those who take part in a development that may be as late as this EDTF date. */
        from?: string;
        /** @description Only those who take part in a development that may be as early as this EDTF date. */
        to?: string;
        /** @description Only actors with all of these words in a name or the role. */
        q?: string;
        /** @description By name, or by the number of developments, most first. */
        order?: "name" | "developments";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description People, organisations, states and places, by name */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Actor"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readActor: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the actor. */
        actor: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One actor by its id */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Actor"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  citeActor: {
    parameters: {
      query?: {
        /** @description CSL-JSON for reference managers, BibTeX, or APA (7th edition) as text. */
        format?: "csl-json" | "bibtex" | "apa";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the actor. */
        actor: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How to cite the record of an actor at an edition */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
          "application/x-bibtex": string;
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listArticles: {
    parameters: {
      query?: {
        /** @description Only reports of this outlet, by its name. Repeat it for any of several. */
        publisher?: string[];
        /** @description Only reports that carry this development. Repeat it for any of several. */
        development?: string[];
        /** @description Only reports that carry developments in which this actor, or a member of it, takes part. Repeat it for any of several. */
        actor?: string[];
        /** @description Only reports that carry developments of this kind. Repeat it for any of several. */
        kind?: ("meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other")[];
        /** @description Only reports that carry developments of this status. Repeat it for any of several. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only reports that carry developments on which somebody took this stance. Repeat it for any of several. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only reports that carry developments in which this side takes part or on which it has spoken. Repeat it for any of several. */
        side?: string[];
        /** @description Only what may be as late as this EDTF date, such as 2023-07-15 or 2023-07. */
        from?: string;
        /** @description Only what may be as early as this EDTF date, such as 2023-09 or 2023-09-13. */
        to?: string;
        /** @description Only what holds all of these words, in any spelling of a name; 1 to 200 characters. */
        q?: string;
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The source reports, with their text */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Article"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readArticle: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the article. */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One article by its id */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Article"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  citeArticle: {
    parameters: {
      query?: {
        /** @description CSL-JSON for reference managers, BibTeX, or APA (7th edition) as text. */
        format?: "csl-json" | "bibtex" | "apa";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the article. */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description How to cite a source report, as its outlet's at an edition */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/vnd.citationstyles.csl+json": components["schemas"]["CslItem"][];
          "application/x-bibtex": string;
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listCorrections: {
    parameters: {
      query?: {
        /** @description Only corrections of this development. Repeat it for any of several. */
        development?: string[];
        /** @description Only corrections of developments in which this actor, or a member of it, takes part. Repeat it for any of several. */
        actor?: string[];
        /** @description Only corrections of developments of this kind. Repeat it for any of several. */
        kind?: ("meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other")[];
        /** @description Only corrections of developments of this status. Repeat it for any of several. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only corrections of developments on which somebody took this stance. Repeat it for any of several. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only corrections of developments in which this side takes part or on which it has spoken. Repeat it for any of several. */
        side?: string[];
        /** @description Only what may be as late as this EDTF date, such as 2023-07-15 or 2023-07. */
        from?: string;
        /** @description Only what may be as early as this EDTF date, such as 2023-09 or 2023-09-13. */
        to?: string;
        /** @description Only corrections of developments that hold all of these words. */
        q?: string;
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was changed and when, latest first */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Correction"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  searchStory: {
    parameters: {
      query: {
        /** @description Words, all of which must be found; prefixes, slips and other spellings count. */
        q: string;
        /** @description Only this type of object. Repeat it for any of several. */
        type?: ("development" | "statement" | "article")[];
        /** @description Only developments, statements on them and reports of them in which this actor, or a member of it, takes part. Repeat it for any of several. */
        actor?: string[];
        /** @description Only developments, statements on them and reports of them of this kind. Repeat it for any of several. */
        kind?: ("meeting" | "visit" | "statement" | "report" | "sanctions" | "supply" | "other")[];
        /** @description Only developments, statements on them and reports of them of this status. Repeat it for any of several. */
        status?: ("confirmed" | "reported" | "alleged" | "denied")[];
        /** @description Only developments, statements on them and reports of them on which somebody took this stance. Repeat it for any of several. */
        stance?: (
          | "accuses"
          | "warns"
          | "denies"
          | "confirms"
          | "declines-to-comment"
          | "monitors"
          | "offers"
          | "states"
        )[];
        /** @description Only developments, statements on them and reports of them in which this side takes part or on which it has spoken. Repeat it for any of several. */
        side?: string[];
        /** @description Only what is of a development that may be as late as this EDTF date. */
        from?: string;
        /** @description Only what is of a development that may be as early as this EDTF date. */
        to?: string;
        /** @description Best first, or by date. */
        order?: "relevance" | "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Full text over developments, statements and articles, best first */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The edition that every item is from. */
            edition: string;
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Found"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listEditions: {
    parameters: {
      query?: {
        /** @description Only editions published on this day, YYYY-MM-DD, or later. */
        from?: string;
        /** @description Only editions published on this day, YYYY-MM-DD, or earlier. */
        to?: string;
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description How many at the most: an integer from 1 to 100. */
        limit?: number;
        /** @description Where to go on: taken from next of an earlier answer. */
        cursor?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every edition that is kept, latest first */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["EditionItem"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description What the cursor walks through is gone: start again without it. */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readEdition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of a kept edition, 12 hex digits. */
        edition: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A whole edition, the same for ever */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Edition"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  compareEditions: {
    parameters: {
      query: {
        /** @description The id of a kept edition, 12 hex digits. */
        from: string;
        /** @description The id of a kept edition, 12 hex digits. */
        to: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What changed from one edition to another, field by field */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Difference"];
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readDigest: {
    parameters: {
      query?: {
        /** @description How many developments at the most: 1 to 999; all if left out. */
        limit?: number;
        /** @description Only what a box opens with: so many developments, without the other views. */
        first?: number;
        /** @description By date, latest or earliest first. */
        order?: "newest" | "oldest";
        /** @description Only developments in which this actor, or a member of it, takes part. */
        actor?: string;
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description The edition that the box shows: `fresh` and `news` tell what is new since. */
        from?: string;
        /** @description Language of the interface; the content keeps its own. */
        lang?: "en" | "uk" | "ru" | "ko" | "ja" | "tr" | "de" | "fr" | "es" | "ar";
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What a box with these options shows, in the words of its language */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            story: string;
            edition: string;
            /** @description How many developments match, shown or not. */
            total: number;
            developments: ({
              id: string;
              headline: string;
            } & {
              [key: string]: unknown;
            })[];
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  listSnippets: {
    parameters: {
      query?: {
        /** @description Default inherit. */
        theme?: "auto" | "light" | "dark" | "inherit";
        /** @description How many developments are in view before the others: 1 to 999, default 6. */
        limit?: number;
        order?: "newest" | "oldest";
        /** @description Language of the interface. */
        lang?: "en" | "uk" | "ru" | "ko" | "ja" | "tr" | "de" | "fr" | "es" | "ar";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description Only developments with this actor. */
        actor?: string;
        /** @description The host article's day, YYYY-MM-DD. */
        since?: string;
        /** @description 2 to 6, default 2. */
        "heading-level"?: number;
        /** @description Seconds between looks for a new edition, 30 or more. */
        refresh?: number;
        /** @description Whether a frozen box says that a newer edition exists. */
        notice?: "true" | "false";
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The code to paste for a box with these options, in each way to embed it */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description How many match, on this page or not. */
            total: number;
            data: components["schemas"]["Snippet"][];
            /** @description Path of the next page; null on the last. */
            next: string | null;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readOpenApi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description This description, OpenAPI 3.1 */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            openapi: "3.1.0";
          } & {
            [key: string]: unknown;
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  readHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether the service works, the version of its code, and the edition of each story */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            status: "ok";
            /** @description The platform's id of the deployed code; null outside the platform. */
            version: string | null;
            stories: {
              id: string;
              edition: string;
            }[];
          };
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  storyPage: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The story's page for readers; Accept asks for its other forms */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
          "application/json": unknown;
          "application/ld+json": unknown;
          "application/feed+json": unknown;
          "application/atom+xml": string;
          "application/rss+xml": string;
          "text/csv": string;
          "application/x-ndjson": string;
          "text/calendar": string;
          "text/plain": string;
          "text/markdown": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No form of this type; `takes` lists those that there are. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  articlePage: {
    parameters: {
      query?: {
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description A day, YYYY-MM-DD: the edition that was current at its end. */
        at?: string;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the article. */
        article: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A source's text for readers, the passages in evidence marked */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  frame: {
    parameters: {
      query?: {
        /** @description Default inherit. */
        theme?: "auto" | "light" | "dark" | "inherit";
        /** @description How many developments are in view before the others: 1 to 999, default 6. */
        limit?: number;
        order?: "newest" | "oldest";
        /** @description Language of the interface. */
        lang?: "en" | "uk" | "ru" | "ko" | "ja" | "tr" | "de" | "fr" | "es" | "ar";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description Only developments with this actor. */
        actor?: string;
        /** @description The host article's day, YYYY-MM-DD. */
        since?: string;
        /** @description 2 to 6, default 2. */
        "heading-level"?: number;
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The box as a page, for an iframe; a value that it does not take is left out */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fragment: {
    parameters: {
      query?: {
        /** @description Default inherit. */
        theme?: "auto" | "light" | "dark" | "inherit";
        /** @description How many developments are in view before the others: 1 to 999, default 6. */
        limit?: number;
        order?: "newest" | "oldest";
        /** @description Language of the interface. */
        lang?: "en" | "uk" | "ru" | "ko" | "ja" | "tr" | "de" | "fr" | "es" | "ar";
        /** @description The id of a kept edition, 12 hex digits; the current one if left out. */
        edition?: string;
        /** @description Only developments with this actor. */
        actor?: string;
        /** @description The host article's day, YYYY-MM-DD. */
        since?: string;
        /** @description 2 to 6, default 2. */
        "heading-level"?: number;
        /** @description awaiting: for a page that has the element's script, too; nothing moves when it takes over. none: for a page whose style-src forbids <style>; the element brings them. */
        styles?: "inline" | "awaiting" | "none";
      };
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The box as markup with a declarative shadow root, for server-side inclusion */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  oembed: {
    parameters: {
      query: {
        /** @description The address of the page, on this host. */
        url: string;
        /** @description json or xml. */
        format?: "json" | "xml";
        /** @description Pixels, 1 or more. */
        maxwidth?: number;
        /** @description Pixels, 1 or more. */
        maxheight?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description oEmbed 1.0 of a story's page or of its embed page */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @constant */
            version: "1.0";
            /** @constant */
            type: "rich";
            title: string;
            html: string;
            width: number;
            height: number;
          } & {
            [key: string]: unknown;
          };
          "text/xml": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The format is not supported. */
      501: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileJsonFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description JSON Feed */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/feed+json": unknown;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileAtom: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Atom feed */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/atom+xml": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileRss: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RSS feed */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/rss+xml": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileCsv: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Table, one row a development (CSV) */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileNdjson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Every object, one a line (NDJSON) */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/x-ndjson": unknown;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Developments with a day (iCalendar) */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/calendar": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileText: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The box as plain text */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileMarkdown: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The box as Markdown */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/markdown": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileAnnotations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The evidence as W3C Web Annotations */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/ld+json": unknown;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileShareImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Image for sharing, 1200 × 630 */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "image/png": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileNinjs: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The id of a story. */
        story: string;
        /** @description The id of the development. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One development as IPTC ninjs 3.1 */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such story, edition or object. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileRobots: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description robots.txt */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileSitemap: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sitemap */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/xml": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  fileLlms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description llms.txt */
      200: {
        headers: {
          /** @description Strong; send it back in If-None-Match. */
          ETag?: string;
          /** @description A minute for what follows the current edition; for ever where it is named. */
          "Cache-Control"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/markdown": string;
        };
      };
      /** @description What If-None-Match names is still current. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A parameter or its value is not known; `takes` lists those that are. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Any other error, such as 405 for a method that is not GET or HEAD. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
}
