import { expect, test } from "vitest";
import { mountBox } from "./mount-box.tsx";

const row = (id: string) => {
  const box = mountBox();
  const details = box.root.querySelector<HTMLDetailsElement>(`#${id}`);
  if (!details) throw new Error(`no row ${id}`);
  return { ...box, details, li: details.closest("li")! };
};

test("shows the denial on the closed row, with its words and its speaker", () => {
  const { details } = row("us-media-report-purchase");
  expect(details.open).toBe(false);
  expect(details.querySelector("summary")!.textContent).toContain(
    "Disputed: “We have never before exported weapons or ammunition to Russia” – North Korea’s Ministry of Defence",
  );
});

test.each([
  ["pentagon-on-complicity", "Confirmed"],
  ["shoigu-visits-dprk", "Reported"],
  ["us-media-report-purchase", "Alleged"],
  ["dprk-denies-exports", "Denial"],
])(
  "says the status of %s as a word beside an icon that is hidden from readers by ear",
  (id, word) => {
    const { details } = row(id);
    const mark = details.querySelector("summary [part~=status]")!;
    expect(mark.textContent).toBe(word);
    expect(mark.querySelector("svg")!.getAttribute("aria-hidden")).toBe("true");
  },
);

test("gives a statement its speaker, role and stance, and the same statement in another outlet's words", () => {
  const { details } = row("pentagon-on-complicity");
  const [first, second, third] = details.querySelectorAll("figure");
  expect(first!.querySelector("blockquote")!.textContent).toBe(
    "“directly participate in the killing of innocent Ukrainian civilians”",
  );
  expect(first!.querySelector("[part=attribution]")!.textContent).toBe(
    "Sabrina Singh, Deputy Pentagon spokeswoman · warns",
  );
  expect(first!.textContent).toContain("Unidentified outlet · citing Pentagon briefing");
  expect(second!.textContent).toContain("Quoted differently by Second outlet");
  expect(second!.textContent).toContain("translated back into English");
  expect(third!.textContent).toContain("In the words of the report");
  expect(third!.querySelector("blockquote")!.textContent).toBe(
    "Supporting Russia is tantamount to killing innocent Ukrainian civilians.",
  );
});

test("links each passage to its place in the source, in a tab of its own", () => {
  const { details } = row("pentagon-on-complicity");
  const link = details.querySelector<HTMLAnchorElement>("figcaption a")!;
  expect(link.href).toBe(
    "https://kd.example/stories/russia-dprk-arms-talks/articles/dprk-complicit#pentagon-on-complicity",
  );
  expect(link.target).toBe("_blank");
  expect(link.rel).toBe("noopener");
});

test("counts reports and origins in words", () => {
  expect(row("pentagon-on-complicity").details.textContent).toContain("2 reports, 2 named sources");
  expect(row("shoigu-visits-dprk").details.textContent).toContain("1 report, 1 origin");
});

test("has a date that a machine can read only where HTML can express it", () => {
  expect(row("kim-train-arrives").li.querySelector("time")!.dateTime).toBe("2023-09-12");
  expect(row("pentagon-on-complicity").li.querySelector("time")).toBeNull();
});

test("tells in a disclosure of its own why a date is what it is, and leaves the row closed", () => {
  const { li, details } = row("pentagon-on-complicity");
  const when = li.querySelector<HTMLDetailsElement>("details[part=when]")!;
  expect(when.querySelector("summary")!.textContent).toBe("Around 13 September (inferred)");
  when.querySelector("summary")!.click();
  expect(when.open).toBe(true);
  expect(when.textContent).toContain("before the end of the visit");
  expect(details.open).toBe(false);
});

test("marks what is later than the host's article, and nothing else", () => {
  const { parts } = mountBox({ options: { since: "2023-09-12" } });
  expect(parts("new").map((mark) => mark.closest("details")!.id)).toEqual([
    "pentagon-on-complicity",
  ]);
});
