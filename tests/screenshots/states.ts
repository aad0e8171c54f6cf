/** The states of the box that a designer wants to see, each with the way there. */
import type { Locator } from "playwright-core";

export interface State {
  name: string;
  /** Options of the box, as attributes of the script tag. */
  options?: string;
  reach: (box: Locator) => Promise<void>;
}

const openRows = async (box: Locator, count: number): Promise<void> => {
  for (let row = 0; row < count; row++)
    await box.locator("details[part=development] > summary").nth(row).click();
};

/** Why an inferred date is what it is. */
const openNotes = async (box: Locator, count: number): Promise<void> => {
  for (let row = 0; row < count; row++) await box.locator("[part=inferred]").nth(row).click();
};

const showTab = async (box: Locator, index: number): Promise<void> => {
  await box.getByRole("tab").nth(index).click();
  await box.getByRole("tabpanel").nth(0).waitFor();
  await box.page().waitForLoadState("networkidle");
};

export const STATES: readonly State[] = [
  { name: "closed", reach: async () => {} },
  {
    name: "opened",
    options: `data-since="2023-09-08"`,
    reach: async (box) => {
      await openRows(box, 1);
      await openNotes(box, 2);
    },
  },
  {
    name: "all",
    reach: async (box) => {
      await box.locator("[part=more]").click();
      await box.page().waitForLoadState("networkidle");
    },
  },
  { name: "who-says-what", reach: (box) => showTab(box, 1) },
  { name: "sources", reach: (box) => showTab(box, 2) },
];
