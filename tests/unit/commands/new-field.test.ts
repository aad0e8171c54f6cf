/** An edition that was published before the schema had a field, here `mood`. */
import * as z from "zod";
import { expect, test, vi } from "vitest";
import { hashContent } from "../../../data/edition/canonical-json.ts";
import { verifyAndCompile } from "../../../data/edition/compile-stories.ts";
import { STORY } from "../../support/story/story.ts";
import { ADDITION, publishFirst, type PublishableStory } from "./publishable-story.ts";

vi.mock(import("../../../data/model/edition.ts"), async (importOriginal) => {
  const model = await importOriginal();
  return { ...model, Edition: model.Edition.extend({ mood: z.string().default("calm") }) };
});

/** Archives the only edition anew, as it was before the schema had the field. Its id. */
function removeField(copy: PublishableStory, id: string): string {
  const { mood: _, ...content } = JSON.parse(copy.read(`editions/${id}.json`));
  const older = hashContent(content);
  copy.remove(`editions/${id}.json`);
  copy.write(`editions/${older}.json`, JSON.stringify({ ...content, edition: older }));
  copy.edit("editions/index.yaml", (text) => text.replaceAll(id, older));
  return older;
}

test("serves an older edition under its id, with the default of a field added since", () => {
  const { copy, first } = publishFirst();
  const older = removeField(copy, first);
  const archived = copy.read(`editions/${older}.json`);
  copy.plant(...ADDITION);
  expect(copy.publish("2019-04-02")).toHaveLength(1);
  expect(copy.editions()).toHaveLength(2);
  const { problems, files } = verifyAndCompile(copy.root, { draft: false });
  expect(problems).toEqual([]);
  expect(JSON.parse(files.get(`${STORY}/${older}.json`) ?? "")).toEqual({
    ...JSON.parse(archived),
    mood: "calm",
  });
  expect(copy.read(`editions/${older}.json`)).toBe(archived);
});
