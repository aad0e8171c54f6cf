/**
 * `/v1/stories/{story}.ics`: the developments that have a day. An all-day event means "on this day", so developments of a month,
 * a year, one unknown day among several or an approximate interval are left out, and the calendar's description says how many. An
 * approximate or inferred day is TENTATIVE, with the date in words in the title. No event is CONFIRMED, which would also call an
 * allegation confirmed; the development's status is in the title, since most calendars show only that.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { addDays } from "../../../data/model/dates/calendar.ts";
import { fill } from "../../../widget/i18n/fill.ts";
import { formatNumber } from "../../../widget/i18n/plural.ts";
import { preciseDays } from "./precise-days.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { SERVICE_NAME } from "../service-name.ts";
import { dateText } from "../text/edition-text.ts";

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
/** iCalendar's DTEND is the day after the last (RFC 5545 §3.6.1). */
const dayAfter = (day: string): Date => utc(addDays(day, 1));

export function toCalendar({ edition, reader, urls, day, entries }: PreparedEdition): string {
  const dated = entries.flatMap((entry) => {
    const days = preciseDays(entry.development.date);
    return days ? [{ entry, days }] : [];
  });
  const { notInCalendar, locale } = reader.labels;
  const omitted = fill(
    notInCalendar,
    formatNumber(locale, entries.length - dated.length),
    formatNumber(locale, entries.length),
  );
  const calendar = ical({
    name: edition.title,
    description: `${edition.summary} ${omitted}. ${urls.page}`,
    prodId: {
      company: SERVICE_NAME,
      product: "key-developments",
      language: edition.language.toUpperCase(),
    },
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
  // URI is the default type of URL (RFC 5545 §3.8.4.6). With an explicit type node-ical returns an object instead of a string.
  return `${calendar.toString().replaceAll("URL;VALUE=URI:", "URL:")}\r\n`;
}
