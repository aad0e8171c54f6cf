import { route } from "../route.ts";
import { readFile } from "./files.ts";

export const readOpenApi = route({
  id: "readOpenApi",
  path: "/v1/openapi.json",
  tag: "service",
  summary: "This description, OpenAPI 3.1",
  run: async ({ env, url }) => {
    const file = await readFile(env, url.pathname);
    if (!file) throw new Error("the OpenAPI document is missing: run npm run build");
    return file;
  },
});
