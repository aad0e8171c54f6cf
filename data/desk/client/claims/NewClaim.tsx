import { useState } from "preact/hooks";
import { toSlug } from "../../../drafting/slug.ts";
import type { StoryView } from "../../shared/desk-api.ts";
import { yearOf } from "./ClaimHead.tsx";
import type { DeskStore } from "../desk-store.ts";
import { curl } from "../Field.tsx";
import { parsePeriod } from "../../shared/dates/parse-date-words.ts";

/** The form that adds a claim on which no side has a position yet. */
export function NewClaim({
  desk,
  view,
  sides,
}: {
  desk: DeskStore;
  view: StoryView;
  sides: string[];
}) {
  const [text, setText] = useState("");
  const [period, setPeriod] = useState("");
  const add = (): void => {
    const id = toSlug(text);
    if (id === "") return desk.set({ status: "Write the claim as a sentence first." });
    const time = parsePeriod(period, yearOf(view));
    if (time === null)
      return desk.set({ status: "Write the time that the claim is about, such as: April 2026." });
    const value = {
      text: curl(desk, text.trim()),
      kind: "fact",
      period: time,
      ...(view.claims.length === 0 && { lead: true }),
      positions: sides.map((side) => ({ side, value: "not-here" })),
    };
    void desk.save([{ file: `claims/${id}.yaml`, value }], "Claim added.");
    setText("");
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        New claim{" "}
        <input
          value={text}
          size={50}
          placeholder="Elm plans to close the library on Sundays."
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <label>
        About the time{" "}
        <input
          value={period}
          placeholder="March 2019"
          onInput={(event) => setPeriod(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Add the claim</button>
    </form>
  );
}
