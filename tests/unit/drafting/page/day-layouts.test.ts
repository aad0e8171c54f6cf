import { expect, test } from "vitest";
import { makeDraft } from "../../../../data/drafting/page/make-draft.ts";
import { BODY, makePage } from "./make-page.ts";

test.each([
  ["Published June 9, 2025June 9, 2025 6:02 PM", "2025-06-09"],
  ["07/06/2025June 7, 2025", "2025-06-07"],
  ["Updated June 10, 2025 8:00 AM\nJune 9, 2025 6:02 PM", "2025-06-09"],
  ["Issued on: 09/06/2025 - 18:52\nModified: June 10, 2025", "2025-06-09"],
  ["Nov 20th 2025|ELMHAVEN AND THE READING ROOM|2 days", "2025-11-20"],
  ["PostedJune 9, 2025", "2025-06-09"],
  ["11:40 AMJune 9, 2025Updated 2 hours ago", "2025-06-09"],
  ["9 June 202511:40", "2025-06-09"],
  ["June 9, 20252025-06-10T08:00", "2025-06-09"],
])("drafts the day of a page that dates itself %j", (date, day) => {
  expect(makeDraft(makePage({ head: `By Mia Sund\n${date}` })).published?.day).toBe(day);
});

const FRENCH = `La bibliothèque d'Elmhaven ferme ses portes après la découverte d'une fissure
%
Partager

La bibliothèque d'Elmhaven a fermé ses portes lundi après la découverte d'une fissure dans le toit de la salle de lecture.

La maire a déclaré devant le conseil que les travaux dureraient jusqu'à l'automne et coûteraient deux millions.

Les lecteurs peuvent rendre leurs livres au bureau du port, où travaillent désormais deux bibliothécaires.
`;

test.each([
  ["Mis à jour le 22/11/2025 09:10 Publié le 21/11/2025 18:30", "2025-11-21"],
  ["Publié le 21 novembre 2025 à 18h30 - Modifié le 22 novembre 2025 à 9h10", "2025-11-21"],
  ["Par Mia Sund avec AFP\nPublié le 21/11/2025 à 18h30", "2025-11-21"],
])("drafts the day of a French page that dates itself %j", (date, day) => {
  expect(makeDraft(FRENCH.replace("%", date)).published?.day).toBe(day);
});

const withDateline = (dateline: string): string =>
  makePage({ head: "By Mia Sund", body: `${dateline}${BODY}` });

test.each([
  [withDateline("ELMHAVEN, June 9 (Norvel Wire) - "), "XXXX-06-09", "June 9"],
  [withDateline("Elmhaven, 29 February — "), "XXXX-02-29", "29 February"],
  [makePage({ head: "9 June, 18:40" }), "XXXX-06-09", "9 June"],
])("drafts the day that a page states without its year: %#", (page, day, text) => {
  expect(makeDraft(page)).toMatchObject({ published: null, yearless: { day, text } });
});

test.each([
  ["a day that its paragraph names in passing", withDateline("On June 9 - a Monday - it rained. ")],
  ["a day that no year has", makePage({ head: "31 June, 18:40" })],
])("drafts no day from %s", (_, page) => {
  expect(makeDraft(page)).toMatchObject({ published: null, yearless: null });
});

test("a day in full comes before one without a year", () => {
  const page = makePage({ body: `ELMHAVEN, June 8 (Norvel Wire) - ${BODY}` });
  expect(makeDraft(page)).toMatchObject({ published: { day: "2025-06-09" }, yearless: null });
});
