import { expect, test } from "vitest";
import { alternate } from "../../bench/measure/alternate.ts";

test("contestants take turns, and every second round goes backwards", async () => {
  const order: string[] = [];
  const samples = await alternate(["a", "b", "c"], 3, async (name, round) => {
    order.push(name);
    return `${name}${round}`;
  });
  expect(order.join("")).toBe("abccbaabc");
  expect(samples.get("b")).toEqual(["b0", "b1", "b2"]);
});

test("a contestant that fails ends the comparison", async () => {
  await expect(alternate(["a"], 1, () => Promise.reject(new Error("no answer")))).rejects.toThrow(
    "no answer",
  );
});
