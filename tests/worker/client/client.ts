/** What a data journalist writes: nothing here names a type, and a slip in a path, a parameter or a member fails to compile. */
import createClient from "openapi-fetch";
import type { paths } from "./api.d.ts";

/** Headlines of what is disputed in a story, oldest first, each with who denies it and in which words. */
export async function listDisputes(
  baseUrl: string,
): Promise<{ headline: string; denials: string[] }[]> {
  const client = createClient<paths>({ baseUrl });
  const { data: stories } = await client.GET("/v1/stories", { params: { query: { limit: 1 } } });
  const story = stories?.data[0]?.id;
  if (story === undefined) throw new Error("there is no story");
  const path = { story };
  const { data, error } = await client.GET("/v1/stories/{story}/developments", {
    params: {
      path,
      query: { kind: ["report", "statement", "supply", "meeting"], order: "oldest" },
    },
  });
  if (!data) throw new Error(error.detail);
  const disputed = data.data.filter((development) => development.disputed);
  return Promise.all(
    disputed.map(async ({ id, headline }) => {
      const { data: positions } = await client.GET("/v1/stories/{story}/positions", {
        params: { path, query: { development: [id], position: ["denies"] } },
      });
      const said = positions?.data.flatMap((cell) => cell.said) ?? [];
      return {
        headline,
        denials: said
          .flatMap(({ quotes }) => quotes.flatMap(({ selector }) => selector))
          .flatMap((selector) => (selector.type === "TextQuoteSelector" ? [selector.exact] : [])),
      };
    }),
  );
}

/** The problem that the service has with a request, as a client reads it. */
export async function askWrongly(
  baseUrl: string,
): Promise<{ parameter?: string; takes?: string[] }> {
  const client = createClient<paths>({ baseUrl });
  const { error } = await client.GET("/v1/stories/{story}/search", {
    // @ts-expect-error -- q is required, and limit is a number
    params: { path: { story: "any" }, query: { limit: "many" } },
  });
  if (!error) throw new Error("it was answered");
  return error;
}
