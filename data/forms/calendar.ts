/**
 * `/v1/stories/{story}.ics`: the developments that have a day. An all-day event says "on this day", so a month, a year or
 * an approximate range is left out rather than drawn over its first day or all its days; the calendar says how many were.
 * One day that is approximate or inferred is in, as TENTATIVE and with its words in the title; no event is ever CONFIRMED,
 * for to calendars an allegation would be so as well: its status is in the title, which is all that most of them show.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { toDigest } from "../digest.ts";
import type { DigestDevelopment } from "../digest.ts";
import type { Edition, EventDate } from "../schema.ts";
import { developmentContent, statusWords } from "./content.ts";
import { certainDays, formatEventDate } from "./format-date.ts";
import { toPlainText } from "./plain-text.ts";
import { editionDay, recordDates, toInstant } from "./record.ts";
import { storyUrls } from "./urls.ts";
import { SERVICE_NAME } from "./words.ts";

interface Days {
  first: string;
  last: string;
  certain: boolean;
}

/** The days that an event may be drawn on, or null where the source gives none. */
export function eventDays({ edtf, basis }: Pick<EventDate, "edtf" | "basis">): Days | null {
  const stated = basis === "stated" ? certainDays(edtf) : null;
  if (stated) return { ...stated, certain: true };
  // A range that is inferred or approximate bounds one day; only a single one is close enough to be drawn.
  const day = /^(\d{4}-\d\d-\d\d)[?~%]?$/.exec(edtf)?.[1];
  return day === undefined ? null : { first: day, last: day, certain: false };
}

const utc = (day: string): Date => new Date(toInstant(day));
/** iCalendar's DTEND is the day after the last (RFC 5545 §3.6.1). */
const dayAfter = (day: string): Date => new Date(utc(day).getTime() + 86_400_000);

const titleOf = (development: DigestDevelopment, { certain }: Days): string =>
  [
    development.headline,
    statusWords(development),
    ...(certain ? [] : [formatEventDate(development.date)]),
  ].join(" – ");

export function toCalendar(
  edition: Edition,
  origin: string,
  kept: readonly Edition[] = [],
): string {
  const urls = storyUrls(origin, edition.id);
  const digest = toDigest(edition, { positions: false });
  const record = recordDates(edition, kept);
  const stamp = utc(editionDay(edition, kept));
  const dated = digest.developments.flatMap((development) => {
    const days = eventDays(development.date);
    return days ? [{ development, days }] : [];
  });
  const left = digest.developments.length - dated.length;
  const calendar = ical({
    name: edition.title,
    description: `${edition.summary} ${left} of ${digest.developments.length} developments have no day in their sources and are left out: ${urls.page}`,
    prodId: { company: SERVICE_NAME, product: "key-developments", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    url: urls.page,
  });
  for (const { development, days } of dated) {
    const { id } = development;
    calendar.createEvent({
      id: `${edition.id}/${id}@${new URL(urls.origin).host}`,
      stamp,
      created: utc(record.get(id)!.published),
      lastModified: utc(record.get(id)!.updated),
      sequence: edition.corrections.filter((one) => one.development === id).length,
      allDay: true,
      timezone: "UTC",
      start: utc(days.first),
      end: dayAfter(days.last),
      summary: titleOf(development, days),
      description: toPlainText(developmentContent(digest, development, urls)),
      url: urls.development(id),
      categories: statusWords(development)
        .split(" · ")
        .map((name) => ({ name })),
      ...(!days.certain && { status: ICalEventStatus.TENTATIVE }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
