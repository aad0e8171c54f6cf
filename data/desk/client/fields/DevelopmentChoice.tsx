import type { ComponentProps } from "preact";
import { useStory } from "../desk-context.ts";
import { listFileNames } from "../../shared/item-names.ts";
import { Choice } from "./Choice.tsx";

/** One development of the story, chosen by its headline, or none, which has an empty id. */
export function DevelopmentChoice({
  none,
  ...props
}: Omit<ComponentProps<typeof Choice>, "options"> & {
  /** What the list says for no development. */
  none: string;
}) {
  const { developments } = useStory().view;
  return <Choice {...props} options={[["", none], ...listFileNames(developments)]} />;
}
