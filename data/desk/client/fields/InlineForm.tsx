import type { ComponentChildren } from "preact";

interface InlineFormProps {
  onSubmit: () => void;
  children: ComponentChildren;
}

/** A form on one line. */
export const InlineForm = ({ onSubmit, children }: InlineFormProps) => (
  <form
    class="inline"
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    {children}
  </form>
);
