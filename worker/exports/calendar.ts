/**
 * `/v1/stories/{story}.ics`: the developments that have a day. An all-day event says "on this day", so a month, a year or
 * an approximate range is left out rather than drawn over its first day or all its days; the calendar says how many were.
 * One day that is approximate or inferred is in, as TENTATIVE and with its words in the title; no event is ever CONFIRMED,
 * for to calendars an allegation would be so as well: its status is in the title, which is all that most of them show.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { ContentDevelopment } from "../../data/edition/content.ts";
import type { EventDate } from "../../data/model/edition.ts";
import { statusWords } from "./content.ts";
import { certainDays, formatEventDate } from "./format-date.ts";
import type { Publication } from "./publication.ts";
import { toTagUri } from "./tag-uri.ts";
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

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
/** iCalendar's DTEND is the day after the last (RFC 5545 §3.6.1). */
const dayAfter = (day: string): Date => new Date(utc(day).getTime() + 86_400_000);

const titleOf = (development: ContentDevelopment, { certain }: Days): string =>
  [
    development.headline,
    statusWords(development),
    ...(certain ? [] : [formatEventDate(development.date)]),
  ].join(" – ");

export function toCalendar({ edition, urls, day, entries }: Publication): string {
  const dated = entries.flatMap((entry) => {
    const days = eventDays(entry.development.date);
    return days ? [{ entry, days }] : [];
  });
  const left = entries.length - dated.length;
  const calendar = ical({
    name: edition.title,
    description: `${edition.summary} ${left} of ${entries.length} developments have no day in their sources and are left out: ${urls.page}`,
    prodId: { company: SERVICE_NAME, product: "key-developments", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    url: urls.page,
  });
  for (const { entry, days } of dated) {
    const { id } = entry.development;
    calendar.createEvent({
      id: toTagUri(edition.id, id),
      stamp: utc(day),
      created: entry.published,
      lastModified: entry.updated,
      sequence: edition.corrections.filter((one) => one.development === id).length,
      allDay: true,
      timezone: "UTC",
      start: utc(days.first),
      end: dayAfter(days.last),
      summary: titleOf(entry.shown, days),
      description: entry.text,
      url: urls.development(id),
      categories: statusWords(entry.shown)
        .split(" · ")
        .map((name) => ({ name })),
      ...(!days.certain && { status: ICalEventStatus.TENTATIVE }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // URL is of type URI by default (RFC 5545 §3.8.4.6); naming it makes node-ical return an object for a text.
  return `${calendar.toString().replaceAll("URL;VALUE=URI:", "URL:")}\r\n`;
}
