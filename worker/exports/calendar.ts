/**
 * `/v1/stories/{story}.ics`: the developments that have a day. An all-day event says "on this day", so a month, a year, one
 * unknown day among several or an approximate range is left out, and the calendar says how many were. One day that is
 * approximate or inferred is in, as TENTATIVE and with its words in the title. No event is CONFIRMED: to a calendar an
 * allegation would be so as well. Its status is in the title, which is all that most calendars show.
 */
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { fill } from "../../widget/i18n/fill.ts";
import { calendarDays } from "./calendar-days.ts";
import type { Publication } from "./publication.ts";
import { SERVICE_NAME } from "./service-name.ts";
import { dateText } from "./wording.ts";

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
/** iCalendar's DTEND is the day after the last (RFC 5545 §3.6.1). */
const dayAfter = (day: string): Date => new Date(utc(day).getTime() + 86_400_000);

export function toCalendar({ edition, reader, urls, day, entries }: Publication): string {
  const dated = entries.flatMap((entry) => {
    const days = calendarDays(entry.development.date);
    return days ? [{ entry, days }] : [];
  });
  const number = new Intl.NumberFormat(reader.labels.locale);
  const omitted = fill(
    reader.labels.notInCalendar,
    number.format(entries.length - dated.length),
    number.format(entries.length),
  );
  const calendar = ical({
    name: edition.title,
    description: `${edition.summary} ${omitted}. ${urls.page}`,
    prodId: {
      company: SERVICE_NAME,
      product: "key-developments",
      language: edition.language.toUpperCase(),
    },
    method: ICalCalendarMethod.PUBLISH,
    url: urls.page,
  });
  for (const { entry, days } of dated) {
    const { development, status, dispute } = entry;
    const { id, date, headline } = development;
    const isPlain = days.certain && date.basis === "stated";
    calendar.createEvent({
      id: entry.id,
      stamp: utc(day),
      created: entry.published,
      lastModified: entry.updated,
      sequence: reader.correctionsOf(development).length,
      allDay: true,
      timezone: "UTC",
      start: utc(days.first),
      end: dayAfter(days.last),
      summary: [headline, status, dispute, isPlain ? null : dateText(reader, date)]
        .filter((part) => part !== null)
        .join(" – "),
      description: entry.text,
      url: urls.development(id),
      categories: [
        ...(status === null ? [] : [{ name: status }]),
        ...(dispute === null ? [] : [{ name: reader.labels.disputed }]),
      ],
      ...(!days.certain && { status: ICalEventStatus.TENTATIVE }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // URL is of type URI by default (RFC 5545 §3.8.4.6); naming it makes node-ical return an object for a text.
  return `${calendar.toString().replaceAll("URL;VALUE=URI:", "URL:")}\r\n`;
}
