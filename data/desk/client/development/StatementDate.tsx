import { beginStatementDate } from "../../shared/dates/statement-date.ts";
import { findReport, listDatePassages } from "../../shared/dates/typed-date.ts";
import { useStory } from "../desk-context.ts";
import type { Entry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { DateField } from "./DateField.tsx";

/** The date of a statement that differs from its development's. */
export function StatementDate({ statement }: { statement: Entry }) {
  const { view } = useStory();
  const developmentDate = statement.top.at("date");
  if (statement.value["date"] === undefined) {
    const date = beginStatementDate(developmentDate.value);
    return (
      <Button onClick={() => statement.set("date", date, "Enter when the statement was made.")}>
        It was made on another day than the development
      </Button>
    );
  }
  return (
    <>
      <DateField
        label="Date of the statement"
        date={statement.at("date")}
        year={/\d{4}/.exec(developmentDate.text("edtf"))?.[0] ?? ""}
        report={findReport(view, statement.value["quotes"])}
        passages={listDatePassages(view, statement.top.value)}
      />
      <Button onClick={() => statement.set("date", null)}>Same date as the development</Button>
    </>
  );
}
