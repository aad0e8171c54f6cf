import { useState } from "preact/hooks";

/** Why a form was not sent. Each attempt has its own, which brings the focus to the field again. */
export interface Refusal {
  message: string;
}

/** The field that a form refuses, and why. A form refuses one field at a time. */
export function useRefusal<Name extends string>() {
  const [refused, setRefused] = useState<{ field: Name; refusal: Refusal } | null>(null);
  return {
    refuse: (field: Name, message: string): void => setRefused({ field, refusal: { message } }),
    /** When the form is sent, or the field is changed. */
    accept: (): void => setRefused(null),
    refusalOf: (field: Name): Refusal | undefined =>
      refused?.field === field ? refused.refusal : undefined,
  };
}
