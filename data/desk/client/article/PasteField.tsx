import { useId } from "preact/hooks";
import { Button } from "../fields/Button.tsx";

interface PasteFieldProps {
  pasted: string;
  isRead: boolean;
  onRead: (text: string) => void;
  onInput: (text: string) => void;
}

/** A field for a pasted, dropped or chosen text. A paste that has both HTML and plain text is read as plain text. */
export function PasteField({ pasted, isRead, onRead, onInput }: PasteFieldProps) {
  const id = useId();
  const readFile = (file: File | undefined): void => {
    if (file) void file.text().then(onRead);
  };
  return (
    <div class="field">
      <label for={id}>Paste or drop the text, or a page’s HTML</label>
      <textarea
        id={id}
        class="paste"
        rows={isRead ? 3 : 14}
        value={pasted}
        onInput={(event) => onInput(event.currentTarget.value)}
        onPaste={(event) => {
          const html = event.clipboardData?.getData("text/html") ?? "";
          const text = event.clipboardData?.getData("text/plain") ?? "";
          event.preventDefault();
          onRead(text === "" ? html : text);
        }}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const [file] = event.dataTransfer?.files ?? [];
          if (!file) return;
          event.preventDefault();
          readFile(file);
        }}
      />
      <div class="tools">
        <Button onClick={() => onRead(pasted)}>Read the text</Button>
        <label>
          or choose a file{" "}
          <input
            type="file"
            accept=".txt,.html,.htm,text/plain,text/html"
            onChange={(event) => readFile(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
    </div>
  );
}
