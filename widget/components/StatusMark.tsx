import type { ComponentChildren } from "preact";
import type { BoxStatus } from "../content/box-content.ts";

interface Props {
  status: BoxStatus;
  children?: ComponentChildren;
}

/** A status: always the word, the icon only beside it. */
export const StatusMark = ({ status: { of, text, icon }, children }: Props) => (
  <span part={`status ${of}`}>
    <svg part="icon" viewBox="0 0 12 12" aria-hidden="true">
      <path d={icon} />
    </svg>
    <span>
      {text}
      {children}
    </span>
  </span>
);
