import type { ComponentChildren } from "preact";

/** A form on one line. */
export const InlineForm = ({
  onSubmit,
  children,
}: {
  onSubmit: () => void;
  children: ComponentChildren;
}) => (
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
