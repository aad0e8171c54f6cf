import { ZONES } from "../../shared/dates/time-zones.ts";

/** Suggestions of time zones, for a field whose list is `id`. */
export const TimeZones = ({ id }: { id: string }) => (
  <datalist id={id}>
    {ZONES.map((zone) => (
      <option key={zone} value={zone}>
        {zone}
      </option>
    ))}
  </datalist>
);
