import { expect, test } from "vitest";
import { meaningOf } from "../../../data/desk/shared/meaning-of.ts";
import { ActorKind, DevelopmentKind, Stance } from "../../../data/model/edition/vocabulary.ts";

test("every stance and kind of development has a meaning that the form can show", () => {
  for (const schema of [Stance, DevelopmentKind])
    expect(schema.options.filter((value: string) => meaningOf(schema, value) === "")).toEqual([]);
  expect(meaningOf(Stance, "monitors")).toBe("says that it is watching");
});

test("a value without a meaning has none", () => {
  expect(meaningOf(ActorKind, "person")).toBe("");
  expect(meaningOf(Stance, "sings")).toBe("");
});
