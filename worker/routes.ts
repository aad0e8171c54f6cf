/**
 * Every route of the service, in the order of the documentation. A path that another path's template also matches (`{story}.csv`,
 * `{story}`) comes after it: Prism uses the last match.
 */
import type { Route } from "./api/route.ts";
import { listActors, readActor } from "./api/routes/actors.ts";
import { listArticles, readArticle } from "./api/routes/articles.ts";
import {
  citeActor,
  citeArticle,
  citeClaim,
  citeDevelopment,
  citeStatement,
  citeStory,
} from "./api/routes/cite.ts";
import { listClaims, readClaim } from "./api/routes/claims.ts";
import { listCorrections, readCorrection } from "./api/routes/corrections.ts";
import {
  listDevelopments,
  readDevelopment,
  tabulateDevelopments,
} from "./api/routes/developments.ts";
import { compareEditions, listEditions, readEdition } from "./api/routes/editions.ts";
import { FILES } from "./api/routes/files.ts";
import { readHealth } from "./api/routes/health.ts";
import { storyPage } from "./api/routes/story-page.ts";
import { readOpenApi } from "./api/routes/openapi-document.ts";
import { listPositions, readPosition, tabulatePositions } from "./api/routes/positions.ts";
import { searchStory } from "./api/routes/search.ts";
import { listStatements, readStatement, tabulateStatements } from "./api/routes/statements.ts";
import { listStories, readStory } from "./api/routes/stories.ts";
import {
  readBehaviour,
  readContent,
  readDetails,
  readDigest,
  readSheet,
} from "./embeds/content.ts";
import { fragment } from "./embeds/fragment.tsx";
import { framePage } from "./embeds/frame-page.tsx";
import { oembed } from "./embeds/oembed.ts";
import { script } from "./embeds/script.ts";
import { listSnippets } from "./embeds/snippets-route.ts";
import { articlePage } from "./pages/article/article.tsx";
import { changesPage } from "./pages/story/changes.tsx";
import { builderPage } from "./pages/builder/builder.tsx";
import { demoPage } from "./pages/demo.tsx";
import { docsPage } from "./pages/docs/docs.tsx";
import { doctorPage } from "./pages/doctor.tsx";
import { icon } from "./pages/icon.ts";
import { storiesPage } from "./pages/story/stories.tsx";

export const ROUTES: readonly Route[] = [
  listStories,
  readStory,
  citeStory,
  listDevelopments,
  tabulateDevelopments,
  readDevelopment,
  citeDevelopment,
  listStatements,
  tabulateStatements,
  readStatement,
  citeStatement,
  listClaims,
  readClaim,
  citeClaim,
  listPositions,
  tabulatePositions,
  readPosition,
  listActors,
  readActor,
  citeActor,
  listArticles,
  readArticle,
  citeArticle,
  listCorrections,
  readCorrection,
  searchStory,
  listEditions,
  readEdition,
  compareEditions,
  readOpenApi,
  readHealth,
  framePage,
  readBehaviour,
  script,
  fragment,
  readContent,
  readDigest,
  listSnippets,
  oembed,
  storyPage,
  storiesPage,
  changesPage,
  articlePage,
  builderPage,
  docsPage,
  demoPage,
  doctorPage,
  icon,
  readDetails,
  readSheet,
  ...FILES,
];
