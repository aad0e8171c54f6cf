import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface DisclosureProps {
  summary: string;
  /** Whether it has content. */
  isUsed: boolean;
  children: ComponentChildren;
}

/** Opens as soon as it has content, and stays open when that is removed. */
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
