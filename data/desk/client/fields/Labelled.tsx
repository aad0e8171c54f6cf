import type { ComponentProps } from "preact";
import type { DeskProblem } from "../../shared/desk-api.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { Control, type ControlProps } from "./Control.tsx";

/** What every control of a saved value shows beside it. */
export interface LabelledProps extends ControlProps {
  problems?: readonly DeskProblem[] | undefined;
}

/** A control of a saved value, with the value's problems below it. */
export const Labelled = ({
  problems,
  error = "",
  ...control
}: LabelledProps & Pick<ComponentProps<typeof Control>, "children">) => (
  <Control
    {...control}
    error={error}
    isInvalid={error !== "" || problems?.some(({ level }) => level === "error") === true}
    notes={<ProblemNotes problems={problems} />}
  />
);
