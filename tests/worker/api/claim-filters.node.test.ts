/** What the filters and orders of claims, positions and corrections select in the invented story. */
import { expect, inject, test } from "vitest";
import { STORY } from "../../support/story/story.ts";

const find = async (list: string): Promise<string[]> => {
  const response = await fetch(`${inject("service")}/v1/stories/${STORY}/${list}`);
  const { data }: { data: { id: string }[] } = await response.json();
  return data.map(({ id }) => id);
};

test.each([
  ["on which an actor has a position", "actor=ash", ["sunday-closing", "sunday-evenings"]],
  ["on which a member of it has one", "actor=otto-linden", ["sunday-closing", "sunday-evenings"]],
  [
    "on which a side is not quoted",
    "side=ash&value=not-here",
    ["second-key-offered", "treaty-gives-keys"],
  ],
  ["on which somebody declined to comment", "stance=declines-to-comment", ["sunday-evenings"]],
  ["of what a speaker denies", "actor=otto-linden&value=denies", ["sunday-closing"]],
  ["that contain words", "q=treaty", ["treaty-gives-keys"]],
])("finds claims %s", async (_, filters, ids) => {
  expect(await find(`claims?${filters}`)).toEqual(ids);
});

test("positions in the order of their days end with those that have none", async () => {
  const [newest, oldest] = [
    await find("positions?order=newest"),
    await find("positions?order=oldest"),
  ];
  const absent = await find("positions?value=not-here");
  expect(newest.slice(-absent.length)).toEqual(absent);
  expect(oldest).toEqual([...newest.slice(0, -absent.length).toReversed(), ...absent]);
});

test("a table of positions has the filters of the list", async () => {
  const response = await fetch(`${inject("service")}/v1/stories/${STORY}/positions.csv?actor=ash`);
  const rows = (await response.text()).trim().split("\r\n").slice(1);
  expect(rows).toHaveLength((await find("positions?actor=ash")).length);
});

test("a correction of no development is found by its own words", async () => {
  expect(await find("corrections?q=standfirst")).toEqual(["2019-03-13.standfirst"]);
});
