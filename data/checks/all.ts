/** Every rule of the desk. */
import { articleRaw } from "./article-raw.ts";
import { quoteVerbatim } from "./quote-verbatim.ts";
import { references } from "./references.ts";
import type { Rule } from "./rule.ts";

export const RULES: readonly Rule[] = [articleRaw, quoteVerbatim, references];
