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

/** Asks before what is not undone. It takes the focus and scrolls into view. */
export function Confirmation(props: ConfirmationProps) {
  const { children, confirm, cancel, onConfirm, onCancel } = props;
  const block = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    block.current?.focus();
    block.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <fieldset ref={block} class="note error" aria-label={confirm} tabIndex={-1}>
      {children}
      <Button onClick={onConfirm}>{confirm}</Button> <Button onClick={onCancel}>{cancel}</Button>
    </fieldset>
  );
}
