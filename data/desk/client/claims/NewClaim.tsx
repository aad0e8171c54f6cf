import { addUniqueId, toSlug } from "../../../drafting/to-slug.ts";
import { absentPosition } from "../../shared/change-sides.ts";
import { explainDate } from "../../shared/dates/explain-date.ts";
import { parsePeriod } from "../../shared/dates/parse-date-words.ts";
import { textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { InlineForm } from "../fields/InlineForm.tsx";
import { TextInput } from "../fields/TextInput.tsx";
import { useRefusal } from "../fields/use-refusal.ts";
import { useUnsaved } from "../fields/use-unsaved.ts";
import { yearOf } from "./ClaimHead.tsx";

/** The form that adds a claim on which no side has a position yet. */
export function NewClaim() {
  const { desk, view } = useStory();
  const [text, setText] = useUnsaved("new claim", "");
  const [period, setPeriod] = useUnsaved("time of the new claim", "");
  const { refuse, accept, refusalOf } = useRefusal<"text" | "period">();
  const add = (): void => {
    if (text.trim() === "") return refuse("text", "Write the claim as a sentence.");
    const ids = new Set(view.claims.map((claim) => claim.id));
    const id = addUniqueId(toSlug(text) || "claim", ids);
    const time = parsePeriod(period, yearOf(view));
    if (time === null) return refuse("period", explainDate(period, yearOf(view), parsePeriod));
    accept();
    const value = {
      text: desk.curl(text.trim()),
      kind: "fact",
      period: time,
      ...(view.claims.length === 0 && { lead: true }),
      positions: textsOf(view.story.value["sides"]).map(absentPosition),
    };
    void desk.save([{ file: `claims/${id}.yaml`, value }], "Claim added.").then((isAdded) => {
      if (isAdded) setText("");
    });
  };
  return (
    <InlineForm onSubmit={add}>
      <TextInput
        label="New claim"
        value={text}
        placeholder="Elm plans to close the library on Sundays."
        refusal={refusalOf("text")}
        onInput={setText}
      />
      <TextInput
        label="About the time"
        value={period}
        placeholder="March 2019"
        refusal={refusalOf("period")}
        onInput={setPeriod}
      />
      <button type="submit">Add the claim</button>
    </InlineForm>
  );
}
