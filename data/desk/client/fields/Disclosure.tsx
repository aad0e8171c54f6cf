import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface DisclosureProps {
  summary: string;
  /** Whether there is something in it to see. */
  isUsed: boolean;
  children: ComponentChildren;
}

/** Opens as soon as there is something to see, and does not close under the hands of whoever empties it. */
export function Disclosure({ summary, isUsed, children }: DisclosureProps) {
  const wasUsed = useRef(false);
  wasUsed.current ||= isUsed;
  return (
    <details open={wasUsed.current}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
