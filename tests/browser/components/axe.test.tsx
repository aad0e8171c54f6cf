import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import {
  drawn,
  makeDetails,
  makeUpdate,
  makeView,
  mountBox,
  type BoxSetup,
  type MountedBox,
} from "./mount-box.tsx";

type Act = (box: MountedBox) => Promise<void>;

const doNothing: Act = async () => undefined;
const click =
  (...selectors: string[]): Act =>
  async ({ root }) => {
    for (const selector of selectors) {
      await userEvent.click(root.querySelector(selector)!);
      await drawn();
    }
  };
const openAll: Act = async ({ root }) => {
  for (const details of root.querySelectorAll("details")) details.open = true;
};

const details = makeDetails();
const STATES: [string, BoxSetup, Act][] = [
  ["initially", {}, doNothing],
  ["new since the article", { options: { since: "2019-03-11" } }, doNothing],
  ["before the details arrive, everything open", {}, openAll],
  ["everything open", { details }, openAll],
  ["reactions unfolded", { details }, click("[part=unfold]")],
  ["all key developments", { options: { limit: 2 } }, click("[part=more]")],
  ["all developments", { details }, click("[part=choice]:last-child")],
  ["who says what, wide", { details, width: 1000 }, click("#kd-tab-1")],
  ["who says what, narrow", { details, width: 320 }, click("#kd-tab-1")],
  ["a claim opened", { details, width: 1000 }, click("#kd-tab-1", "[part=claim-button]")],
  ["sources", { details }, click("#kd-tab-2")],
  ["waiting for a view", {}, click("#kd-tab-1")],
  ["a newer edition", {}, async ({ box }) => box.offer(makeUpdate().update!, () => undefined)],
  ["failed", {}, async ({ box }) => box.fail()],
  ["filtered", { view: makeView("en", { filter: ["Only Ash.", "Show all"] }) }, doNothing],
  ["frozen", { options: { edition: "0123456789ab" } }, doNothing],
  ["Arabic, everything open", { lang: "ar", details: makeDetails("ar") }, openAll],
];

for (const theme of ["light", "dark", "inherit"] as const)
  test.each(STATES)(`axe finds no violation in the ${theme} theme: %s`, async (_, setup, act) => {
    const box = mountBox({ ...setup, options: { ...setup.options, theme } });
    await act(box);
    const { violations, passes } = await axe.run(box.host);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
