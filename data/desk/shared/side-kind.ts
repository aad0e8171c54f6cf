import type * as z from "zod";
import { ActorKind } from "../../model/edition/vocabulary.ts";

/** What a side of a story can be: whoever can speak. */
export const SideKind = ActorKind.exclude(["place"]);
export type SideKind = z.infer<typeof SideKind>;
