/** The parts that a publisher can style by `::part()` are those of the custom-elements manifest. */
import { expect, test } from "vitest";
import { CSS_PARTS } from "../../../widget/build/style-hooks.ts";
import { makeDetails, makeUpdate, makeView, mountBox, type MountedBox } from "./mount-box.tsx";

const partsOf = ({ root }: MountedBox): string[] =>
  [...root.querySelectorAll("[part]")].flatMap((element) => Array.from(element.part));

/** Draws boxes in every state that adds something. */
function renderStates(): string[] {
  const details = makeDetails();
  const initial = mountBox({ options: { since: "2019-03-11", limit: 2 } });
  const filtered = mountBox({ view: makeView("en", { filter: ["Only Ash.", "Show all"] }) });
  const updated = mountBox({ view: makeUpdate(), details });
  const failed = mountBox();
  failed.box.fail();
  const complete = mountBox({ details });
  for (const tab of complete.parts("tab")) tab.click();
  complete.parts("choice").at(-1)!.click();
  return [initial, filtered, updated, failed, complete].flatMap((box) => partsOf(box));
}

test("the manifest lists the parts that a box renders, and no other", () => {
  expect(Object.keys(CSS_PARTS).toSorted()).toEqual([...new Set(renderStates())].toSorted());
});
