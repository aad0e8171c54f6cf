import type { EditionsFile } from "../../../model/story-files.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { Disclosure } from "../fields/Disclosure.tsx";
import { useUnsaved } from "../fields/use-unsaved.ts";
import { NextSteps } from "./NextSteps.tsx";
import { WithdrawForm } from "./WithdrawForm.tsx";

/** What readers get of an edition. */
const describeState = ({ withdrawal }: EditionsFile[number], isCurrent: boolean): string => {
  if (withdrawal)
    return ` · withdrawn on ${formatEdtf(withdrawal.date)}, for readers: “${withdrawal.reason}”`;
  return isCurrent ? " · the one that readers get" : "";
};

/** The published editions, and the withdrawal of one. */
export function PublishedEditions() {
  const { editions } = useStory().view;
  const [chosen, setChosen] = useUnsaved<string | null>("edition to withdraw", null);
  const [message, setMessage] = useUnsaved("text for the commit of the withdrawal", "");
  if (editions.length === 0) return null;
  const entry = editions.find(({ edition, withdrawal }) => edition === chosen && !withdrawal);
  return (
    <Disclosure
      summary={`Published editions (${editions.length})`}
      isUsed={entry !== undefined || message !== ""}
    >
      <p class="hint">
        An edition that must not be shown any more, because a name in it endangers somebody or a
        court orders it, is withdrawn. To withdraw the one that readers get, publish a corrected one
        first.
      </p>
      <ul>
        {editions.map((item, index) => (
          <li key={item.edition}>
            {formatEdtf(item.published)}: {item.note}
            {describeState(item, index === 0)}{" "}
            {index > 0 && !item.withdrawal && (
              <Button
                aria-label={`Withdraw the edition “${item.note}” of ${formatEdtf(item.published)}`}
                aria-expanded={item === entry}
                onClick={() => setChosen(item === entry ? null : item.edition)}
              >
                Withdraw …
              </Button>
            )}
          </li>
        ))}
      </ul>
      {entry && (
        <WithdrawForm
          key={entry.edition}
          entry={entry}
          onCancel={() => setChosen(null)}
          onDone={(text) => {
            setChosen(null);
            setMessage(text);
          }}
        />
      )}
      <NextSteps message={message} />
    </Disclosure>
  );
}
