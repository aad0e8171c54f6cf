/**
 * Every route of the service, in the order of the documentation. A path that another path's template also matches (`{story}.csv`,
 * `{story}`) comes after it: Prism uses the last match.
 */
import type { Route } from "./api/route.ts";
import { ACTORS } from "./api/routes/actors.ts";
import { ARTICLES } from "./api/routes/articles.ts";
import { CLAIMS } from "./api/routes/claims.ts";
import { CORRECTIONS } from "./api/routes/corrections.ts";
import { DEVELOPMENTS } from "./api/routes/developments.ts";
import { EDITIONS } from "./api/routes/editions.ts";
import { FILES } from "./api/routes/files.ts";
import { readHealth } from "./api/routes/health.ts";
import { readOpenApi } from "./api/routes/openapi-document.ts";
import { POSITIONS } from "./api/routes/positions.ts";
import { searchStory } from "./api/routes/search.ts";
import { STATEMENTS } from "./api/routes/statements.ts";
import { STORIES } from "./api/routes/stories.ts";
import { storyPage } from "./api/routes/story-page.ts";
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
  ...STORIES,
  ...DEVELOPMENTS,
  ...STATEMENTS,
  ...CLAIMS,
  ...POSITIONS,
  ...ACTORS,
  ...ARTICLES,
  ...CORRECTIONS,
  searchStory,
  ...EDITIONS,
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
