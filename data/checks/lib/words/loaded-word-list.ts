/**
 * Patterns of English words that take sides, which editors may use only in quotation marks or attributed (prose/loaded-words.ts). Whole
 * words, lower case.
 */
export const LOADED_WORDS: readonly string[] = [
  "aggression aggressors? atrocit(?:y|ies) bandits? barbaric beg(?:s|ged|ging)? bloodthirsty brazen(?:ly)? brutal(?:ly)?",
  "butcher(?:s|ed)? complicit coward(?:s|ly)? cron(?:y|ies) desperat(?:e|ely|ion) despot(?:s|ic)? dictator(?:s|ial|ships?)?",
  "evil fanatic(?:s|al)? heinous henchm[ae]n heroic hermit hostile infamous juntas? lackeys? madm[ae]n menaces? minions?",
  "monstrous murderous notorious(?:ly)? outrageous pariahs? pathetic puppets? reckless(?:ly)? regimes? rogues? ruthless(?:ly)?",
  "shameful(?:ly)? shameless(?:ly)? sinister so-called stooges? strongm[ae]n terrorists? thugs? tyrann(?:y|ical) tyrants?",
  "unhinged unprovoked vile warmonger(?:s|ing)?",
].flatMap((words) => words.split(" "));
