/** Patterns of links to other articles, appeals to readers, messages of the page, and its navigation. */
import type { LinePattern } from "./line-pattern.ts";

export const PROMOTIONS: readonly LinePattern[] = [
  {
    kind: "promotion",
    why: "the heading of a list of other articles",
    isListHeading: true,
    test: /^(?:more like this|also read|read (?:also|more|next|on)|keep reading|related(?: (?:articles?|stories|posts?|news|content|coverage))?|(?:recommended|promoted|sponsored)(?: (?:for you|stories|links))?|you (?:may|might) (?:also )?like|(?:most|more) (?:read|popular|viewed|shared|on this (?:story|topic))|(?:read|see|find out|learn) more (?:about|on|from|in)\b.{0,50}|trending(?: now)?|latest(?: (?:news|stories|headlines))?|more (?:from|news|stories|coverage|headlines)\b.{0,40}|don['’]t miss|editors?['’]?s? picks?|top stories|up next|más información|lees ook|читайте (?:также|також))\s*:?$/iu,
  },
  {
    kind: "promotion",
    why: "a link to another article",
    test: /^\[?(?:read (?:also|more|next)|also read|see also|related(?: (?:article|story))?|watch|listen|more|читайте (?:также|також))\s*[:|>→»\]]\s*\S.{0,200}$/iu,
  },
  {
    kind: "promotion",
    why: "an advertisement or a label of the page",
    ofSentences: true,
    test: /^\[?(?:(?:advertis(?:e?ment|ing)|anzeige|werbung|publicidade?|publicité|pubblicità|advertentie|reklama?|annons|реклама):?(?:\s?[·•|–—(-].{1,40})?|scroll down for video|view gallery|this live ?(?:blog|page|coverage) (?:is now|has) (?:closed|ended).{0,60}|live feed|show (?:earlier|more) (?:posts|updates)|sponsored(?: content)?|(?:presented|sponsored|brought to you) by [^,]{2,60}|a message from .{2,60}|(?:story|article) continues (?:below|after).*|the following is an? .{0,40}\btranscript\b.*)\]?$/i,
  },
  {
    kind: "promotion",
    why: "a message of a player or an advertisement",
    test: /^(?:(?:loading|buffering|please wait)(?:\s?\.{2,3}|\s?…)?|(?:this|your) (?:ad|advert(?:isement)?)s? (?:will|is|has|can|could|may)\b.{0,60}|skip (?:ads?|in \d+)\b.{0,20}|ad \d+ of \d+.{0,20}|(?:video|audio|advert\w*|ad|play\w*)\b.{0,40}\bin (?:\d+|a few) sec(?:ond)?s?\.?|this (?:video|audio|content|player|browser)\b.{0,30}\b(?:not|unable|could not|cannot)\b.{0,40})$/iu,
  },
  {
    kind: "promotion",
    why: "an appeal to subscribe, follow or install",
    ofSentences: true,
    test: /^(?!.*[“”"«»„])(?:(?:sign up|subscribe|by (?:signing up|subscribing|registering)|(?:was this .{2,20} )?forwarded (?:this|to you)|log ?in\b.{0,30} to|\* i (?:understand and )?agree)\b.{0,160}$|(?:get|download|unlock|join|discover|receive|enjoy|stay|opt in|try|follow)\b(?!-).{0,160}\b(?:newsletters?|inbox|apps?|alerts?|updates|briefing|channel|premium|unlimited|text messages|informed|up[- ]to[- ]date|facebook|instagram|whatsapp|access)\b)/iu,
  },
  {
    kind: "promotion",
    why: "a note of the page about this text",
    ofSentences: true,
    test: /^(?!.*[“”"«»„]).{0,60}\bthis (?:article|story|report|post|page|video|text)\b.{0,30}\b(?:(?:has (?:not )?been|was|is) (?:\w+ )?(?:published|posted|generated|translated|updated|amended|corrected|edited|produced|syndicated)|(?:first |originally )?appeared)\b|^(?:first|originally) published [^,]{0,70}$/iu,
  },
  {
    kind: "promotion",
    why: "a correction, or what the text belongs to",
    ofSentences: true,
    test: /^(?:corrections?|clarifications?|editor['’]s note|rectificatif|erratum|korrektur|corrección|correzione)\b[^.!?“”"]{0,40}[:—–]|^th(?:is|e) (?:article|story|post|piece|essay|column) (?:is|forms|comes) (?:an? )?(?:part|from|one)\b|^.{0,60}\b(?:previous|earlier) version of th(?:is|e) (?:article|story|report|post|piece|essay|column|page)\b/iu,
  },
  {
    kind: "promotion",
    why: "an invitation to read on the page",
    test: /^(?!.*[“”"«»„])(?:read|watch|listen|see|find|click|tap|explore)\b.{0,120}\b(?:our|here|website|app)\b.{0,40}$/iu,
  },
  {
    kind: "promotion",
    why: "a note of the page to its readers",
    ofSentences: true,
    test: /^(?!.*[“”"«»„])(?:^thank(?:s| you) for (?:reading|subscribing to) [^.!?]{2,40}!|(?=.*\b(?:you|your|us|our|my)\b).*(?:^if you\b(?!['’]re just joining).{0,120}\b(?:us|our|ctrl)\b|\b(?:subscri(?:be|ber|ption)s?|newsletter|inbox|reading list|reader-supported|cookies|consented|ad blocker|bookmarks)\b))/iu,
  },
  {
    kind: "navigation",
    why: "a part of the page's navigation",
    test: /^(?:menu|home|search|log ?in|sign in|register|close|live|follow)$|^(?:home|news|world)(?:\s*[>›»/|→]\s*[\p{L}&-]+(?: +[\p{L}&-]+){0,5})+$/iu,
  },
];
