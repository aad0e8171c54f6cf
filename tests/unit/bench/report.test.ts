import { expect, test } from "vitest";
import { replaceSection } from "../../bench/report.ts";

const NAMES = ["box", "worker"];

test("a first section starts the document", () => {
  expect(replaceSection("", NAMES, "worker", "## Worker\n\ntable")).toMatch(
    /^# Results\n\n.*\n\n<!-- bench: worker -->\n\n## Worker\n\ntable\n$/s,
  );
});

test("a section is replaced, the others stay, and the order is that of the names", () => {
  const first = replaceSection("", NAMES, "worker", "## Worker\n\nold");
  const second = replaceSection(first, NAMES, "box", "## Box\n\nfirst");
  const third = replaceSection(second, NAMES, "worker", "## Worker\n\nnew");
  expect(third.match(/^## .*|^old|^new|^first/gm)).toEqual(["## Box", "first", "## Worker", "new"]);
});
