import { expect, test } from "vitest";
import { makeContent } from "../../../widget/content/make-content.tsx";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { restoreTexts, separateTexts } from "../../../widget/content/text-columns.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import { storyContent } from "../../fixtures/story-content.ts";

test.each(Object.keys(allLabels))(
  "texts that are sent apart come back to their places in %s",
  (lang) => {
    const content = makeContent(makeFirstView(storyContent, allLabels[lang]!));
    const sent = separateTexts(content);
    expect(restoreTexts(JSON.parse(JSON.stringify(sent)))).toEqual(content.box);
  },
);

test("the texts of the story stand together, apart from those of the interface", () => {
  const labels = allLabels["uk"]!;
  const view = makeFirstView(storyContent, labels);
  const { box, texts } = separateTexts(makeContent(view));
  const [marked, own] = texts;
  expect(marked).toContain(view.standfirst);
  expect(marked).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(own).toContain(view.period);
  expect(own).not.toContain(view.standfirst);
  // Heads alone are left.
  expect(JSON.stringify(box)).not.toContain(view.standfirst.slice(0, 20));
});
