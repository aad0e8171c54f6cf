import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "./Button.tsx";

interface ConfirmationProps {
  /** What happens. */
  children: ComponentChildren;
  /** The words of the two buttons. */
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what is not undone, below the button that opens it. It takes the focus, scrolls into view, and gives the focus back. */
export function Confirmation(props: ConfirmationProps) {
  const { children, confirm, cancel, onConfirm, onCancel } = props;
  const block = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    block.current?.focus();
    block.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <fieldset ref={block} class="note error" aria-label={confirm} tabIndex={-1}>
      {children}
      <Button onClick={onConfirm}>{confirm}</Button>{" "}
      <Button
        onClick={() => {
          if (opener.current instanceof HTMLElement) opener.current.focus();
          onCancel();
        }}
      >
        {cancel}
      </Button>
    </fieldset>
  );
}
