import type { ComponentChildren } from "preact";

/** A compound with a dash (at most 25 characters) or the end of a text (at most 16): longer ones may not fit a narrow box. */
const UNBROKEN = /(\S{1,12}–\S{1,12}|\S{1,16}$)/;

interface Props {
  text: string;
  /** Stays on one line with the last word. */
  children?: ComponentChildren;
}

/** Text without line breaks inside "Elm–Ash" or before what follows its last word. */
export const Phrase = ({ text, children }: Props) => {
  const pieces = text.split(UNBROKEN);
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 ? (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of a text have no other key
          <span part="unbroken" key={index}>
            {piece}
            {index > pieces.length - 3 && children}
          </span>
        ) : (
          piece || null
        ),
      )}
    </>
  );
};

/** Shows that something opens; `part` lets the styles turn it. */
export const Chevron = () => (
  <svg
    part="chevron"
    width="12"
    height="12"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    aria-hidden="true"
  >
    <path d="M2.5 4.5 6 8l3.5-3.5" />
  </svg>
);
