import axe from "axe-core";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, makeContent, mountBox, type MountedBox } from "./mount-box.tsx";

const click = async ({ root }: MountedBox, selector: string) => {
  await userEvent.click(root.querySelector(selector)!);
  await drawn();
};

const STATES: [string, Parameters<typeof mountBox>[0], (box: MountedBox) => Promise<void>][] = [
  ["as it opens", {}, async () => undefined],
  ["new since the article", { options: { since: "2023-09-12" } }, async () => undefined],
  [
    "everything open",
    {},
    async ({ root }) =>
      root.querySelectorAll("details").forEach((details) => (details.open = true)),
  ],
  ["all shown", { options: { limit: 2 } }, (box) => click(box, "[part=more]")],
  ["who says what, wide", { width: 1000 }, (box) => click(box, "#kd-tab-1")],
  ["who says what, narrow", { width: 320 }, (box) => click(box, "#kd-tab-1")],
  ["sources", {}, (box) => click(box, "#kd-tab-2")],
  [
    "waiting for a view",
    { content: { ...makeContent(), views: undefined! } },
    (box) => click(box, "#kd-tab-1"),
  ],
  [
    "a newer edition",
    { news: makeContent("en", { news: "2 new developments" }) },
    async () => undefined,
  ],
  ["failed", { failed: true }, async () => undefined],
  ["Arabic", { content: makeContent("ar") }, async () => undefined],
];

for (const theme of ["light", "dark", "inherit"] as const)
  test.each(STATES)(`has no violation in the ${theme} theme: %s`, async (_, given, act) => {
    const box = mountBox({ ...given, options: { ...given?.options, theme } });
    await act(box);
    const { violations, passes } = await axe.run(box.host);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
