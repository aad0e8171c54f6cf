import { expect, test } from "vitest";
import {
  DISPUTED_WORD,
  RELATION_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
} from "../../../worker/exports/words.ts";
import { en } from "../../../widget/i18n/en.ts";

test("the forms use the box's words", () => {
  expect(STATUS_WORDS).toEqual(en.status);
  expect(DISPUTED_WORD).toBe(en.disputed);
  expect(STANCE_WORDS).toEqual(en.stance);
  expect(RELATION_WORDS).toEqual(en.relation);
});
