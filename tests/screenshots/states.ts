/** States of the box that a designer reviews, and how to reach each. */
import type { Locator } from "playwright-core";

export interface State {
  name: string;
  /** Options of the box, as attributes of the script tag. */
  options?: string;
  reach: (box: Locator) => Promise<void>;
}

const showTab = async (box: Locator, index: number): Promise<void> => {
  await box.getByRole("tab").nth(index).click();
  await box.locator(`#kd-view-${index} :is([part=who], [part=report])`).first().waitFor();
};

export const STATES: readonly State[] = [
  { name: "closed", reach: async () => {} },
  {
    name: "opened",
    options: `data-since="2023-09-11" data-limit="9"`,
    reach: async (box) => {
      await box.locator("[part=summary]").first().click();
      await box.locator("[part=unfold]").first().click();
      await box.locator("[part=line]:has-text('2')").first().click();
      await box.locator("[part=cite]").first().waitFor();
    },
  },
  {
    name: "all",
    reach: async (box) => {
      await box.locator("[part=choice]").nth(1).click();
      await box.locator("[part~=minor]").first().waitFor();
    },
  },
  {
    name: "who-says-what",
    reach: async (box) => {
      await showTab(box, 1);
      await box.locator("[part=claim-button]").first().click();
    },
  },
  { name: "sources", reach: (box) => showTab(box, 2) },
];
