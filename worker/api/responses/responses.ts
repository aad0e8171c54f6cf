/**
 * Schemas of the responses in JSON, by operationId: for OpenAPI, for the tests, and as types for the handlers. The routes import
 * the types only: a Worker does not validate what it sends, and without the schemas its bundle is smaller and starts sooner.
 */
import * as z from "zod";
import {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  Statement,
} from "../../../data/model/edition.ts";
import { CslItem } from "../../citations/csl-item.ts";
import { CitedPosition } from "./cited-position.ts";
import { CorrectionItem } from "./correction-item.ts";
import { Difference, EditionItem } from "./editions.ts";
import { Content, Details, OEmbedResponse, Sheet, SnippetItem } from "./embeds.ts";
import { Found } from "./found.ts";
import { ListOf, PageOf } from "./page-of.ts";
import { Health, OpenApi } from "./service.ts";
import { StoryItem } from "./story-item.ts";

const Citations = z.array(CslItem);

export const RESPONSES = {
  listStories: PageOf(StoryItem),
  readStory: Edition,
  citeStory: Citations,
  listDevelopments: ListOf(Development),
  readDevelopment: Development,
  citeDevelopment: Citations,
  listStatements: ListOf(Statement),
  readStatement: Statement,
  citeStatement: Citations,
  listClaims: ListOf(Claim),
  readClaim: Claim,
  citeClaim: Citations,
  listPositions: ListOf(CitedPosition),
  readPosition: CitedPosition,
  listActors: ListOf(Actor),
  readActor: Actor,
  citeActor: Citations,
  listArticles: ListOf(Article),
  readArticle: Article,
  citeArticle: Citations,
  listCorrections: ListOf(CorrectionItem),
  readCorrection: CorrectionItem,
  searchStory: ListOf(Found),
  listEditions: PageOf(EditionItem),
  readEdition: Edition,
  compareEditions: Difference,
  readContent: Content,
  readDigest: Content,
  readDetails: Details,
  readSheet: Sheet,
  listSnippets: PageOf(SnippetItem),
  oembed: OEmbedResponse,
  readHealth: Health,
  readOpenApi: OpenApi,
} as const satisfies Record<string, z.ZodType>;

type Responses = typeof RESPONSES;

/** The body of an operation's response in JSON. */
export type ResponseBody<Id extends string> = Id extends keyof Responses
  ? z.infer<Responses[Id]>
  : unknown;

const BY_ID: ReadonlyMap<string, z.ZodType> = new Map(Object.entries(RESPONSES));

/** The schema of a route's default type; a format with a specification of its own is not described further. */
export const responseSchema = (id: string, type: string): z.ZodType =>
  BY_ID.get(id) ?? (/[/+]json/.test(type) ? z.looseObject({}) : z.string());
