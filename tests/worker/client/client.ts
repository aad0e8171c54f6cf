/** A client as a data journalist writes it. A wrong path, parameter or member does not compile. */
import createClient from "openapi-fetch";
import type { paths } from "./api.d.ts";

/** The disputed claims of the first story, each with the quotations of those who deny it. */
export async function findDisputes(
  baseUrl: string,
): Promise<{ claim: string; denials: string[] }[]> {
  const client = createClient<paths>({ baseUrl });
  const { data: stories } = await client.GET("/v1/stories", { params: { query: { limit: 1 } } });
  const story = stories?.data[0]?.id;
  if (story === undefined) throw new Error("there is no story");
  const path = { story };
  const { data: claims, error } = await client.GET("/v1/stories/{story}/claims", {
    params: { path, query: { value: ["denies"] } },
  });
  if (!claims) throw new Error(error.detail);
  return Promise.all(
    claims.data.map(async ({ id, text }) => {
      const { data: positions } = await client.GET("/v1/stories/{story}/positions", {
        params: { path, query: { claim: [id], value: ["denies"] } },
      });
      const quotes =
        positions?.data.flatMap(({ said }) => said.flatMap((statement) => statement.quotes)) ?? [];
      const selectors = quotes.flatMap(({ selector }) => selector);
      const denials = selectors.flatMap((selector) =>
        selector.type === "TextQuoteSelector" ? [selector.exact] : [],
      );
      return { claim: text, denials };
    }),
  );
}

/** The problem document of an invalid request. */
export async function sendInvalidRequest(
  baseUrl: string,
): Promise<{ parameter?: string; allowed?: string[] }> {
  const client = createClient<paths>({ baseUrl });
  const { error } = await client.GET("/v1/stories/{story}/search", {
    // @ts-expect-error -- q is required, and limit is a number
    params: { path: { story: "any" }, query: { limit: "many" } },
  });
  if (!error) throw new Error("the request succeeded");
  return error;
}
