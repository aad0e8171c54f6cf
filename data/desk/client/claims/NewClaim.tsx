import { useState } from "preact/hooks";
import { addUniqueId, toSlug } from "../../../drafting/slug.ts";
import { parsePeriod } from "../../shared/dates/parse-date-words.ts";
import { textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { InlineForm } from "../fields/InlineForm.tsx";
import { yearOf } from "./ClaimHead.tsx";

/** The form that adds a claim on which no side has a position yet. */
export function NewClaim() {
  const { desk, view } = useStory();
  const [text, setText] = useState("");
  const [period, setPeriod] = useState("");
  const add = (): void => {
    const slug = toSlug(text);
    if (slug === "") return desk.set({ status: "Write the claim as a sentence first." });
    const id = addUniqueId(slug, new Set(view.claims.map((claim) => claim.id)));
    const time = parsePeriod(period, yearOf(view));
    if (time === null)
      return desk.set({ status: "Write the time that the claim is about, such as: April 2026." });
    const value = {
      text: desk.curl(text.trim()),
      kind: "fact",
      period: time,
      ...(view.claims.length === 0 && { lead: true }),
      positions: textsOf(view.story.value["sides"]).map((side) => ({ side, value: "not-here" })),
    };
    void desk.save([{ file: `claims/${id}.yaml`, value }], "Claim added.");
    setText("");
  };
  return (
    <InlineForm onSubmit={add}>
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
    </InlineForm>
  );
}
