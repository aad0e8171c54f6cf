/** Runs the doctor on a page of the publisher. */
import { expect } from "vitest";
import { service } from "./embeds.ts";
import { article, type OpenOptions, type Publisher } from "./publisher.ts";

interface DoctorOptions extends OpenOptions {
  /** Markup in the page's head. */
  head?: string;
  /** Code to paste instead of that of the service's page. */
  code?: string;
}

/**
 * Returns a function that pastes the doctor's code into the console of a page with this embed. It resolves to a function that returns the
 * lines that the doctor has logged: at least one.
 */
export const useDoctor = (publisher: Publisher) => {
  const copyCode = async (): Promise<string> => {
    const { page } = await publisher.visit(`${service}/doctor`);
    return page.getByRole("textbox", { name: "Check: code to paste" }).inputValue();
  };
  return async (
    embed: string,
    { head = "", code, ...options }: DoctorOptions = {},
  ): Promise<() => string[]> => {
    const expression = code ?? (await copyCode());
    const { page, console } = await publisher.open(article(embed, head), options);
    await page.waitForLoadState("networkidle");
    const lines = () => console.filter((line) => line.includes("key-developments doctor:"));
    // Evaluated by the protocol, as the console does, so that the page's policy does not apply.
    const session = await page.context().newCDPSession(page);
    await session.send("Runtime.evaluate", { expression });
    await expect.poll(() => lines().length).toBeGreaterThan(0);
    return lines;
  };
};
