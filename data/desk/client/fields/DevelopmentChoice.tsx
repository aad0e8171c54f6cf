import type { ComponentProps } from "preact";
import type { StoryView } from "../../shared/desk-api.ts";
import { nameOf } from "../names.ts";
import { Choice } from "./Choice.tsx";

/** One development of the story, chosen by its headline, or none, which has an empty id. */
export const DevelopmentChoice = ({
  view,
  none,
  ...props
}: Omit<ComponentProps<typeof Choice>, "options"> & {
  view: StoryView;
  /** What the list says for no development. */
  none: string;
}) => (
  <Choice
    {...props}
    options={[["", none], ...view.developments.map((item) => [item.id, nameOf(item)] as const)]}
  />
);
