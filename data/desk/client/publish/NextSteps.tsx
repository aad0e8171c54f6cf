import { Button } from "../fields/Button.tsx";

/** What follows a publication or a withdrawal. `message`: of the commit; empty before there is anything to commit. */
export const NextSteps = ({ message }: { message: string }) =>
  message !== "" && (
    <>
      <h3 tabIndex={-1}>Next: put it online</h3>
      <p class="hint">
        The desk has written it to this computer. Readers get it when whoever runs the service
        commits the files, for which this text says what they change, and deploys them.
      </p>
      <div class="field">
        <label for="commit-message">Text for the commit</label>
        <textarea
          id="commit-message"
          readOnly
          rows={Math.min(16, message.split("\n").length + 1)}
          value={message}
        />
        <Button onClick={() => void navigator.clipboard.writeText(message)}>Copy the text</Button>
      </div>
    </>
  );
