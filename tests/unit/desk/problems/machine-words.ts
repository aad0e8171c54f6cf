/** Words of the files and of their format. */
export const MACHINE_WORDS =
  /`|\bslug\b|\bids?\b|\.(?:ya?ml|txt|json)\b|YAML|JSON|UTF-8|>-|!draft|SHA-256|\braw (?:text|file)\b|(?:unknown|the) key\b|\bprefix\b|\bsuffix\b|[a-z]-to-[a-z]|U\+|\bschema|\bfiles?\b|first line|\ba (?:map|list|link)\b|\bindex\b|hash|version control/u;
