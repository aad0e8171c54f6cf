/** Changes in a watched folder, as editors, git and the desk make them. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFolder } from "../../../data/commands/watch-folder.ts";
import { makeFolder } from "../../support/make-folder.ts";

test("reports every change, also of files that were replaced and in folders that were added", async () => {
  const root = makeFolder();
  const path = (name: string): string => join(root, name);
  const write = (name: string) => (): void => writeFileSync(path(name), String(Math.random()));
  const replace = (): void => {
    write("claims/.new.tmp")();
    renameSync(path("claims/.new.tmp"), path("claims/a.yaml"));
  };
  mkdirSync(path("claims"));
  const onChange = vi.fn<() => void>();
  onTestFinished(watchFolder(root, onChange));
  const changes = [
    write("story.yaml"),
    replace,
    replace,
    write("claims/a.yaml"),
    () => rmSync(path("claims/a.yaml")),
    () => mkdirSync(path("articles")),
    write("articles/a.txt"),
    () => rmSync(path("claims"), { recursive: true }),
    () => mkdirSync(path("claims")),
    write("claims/a.yaml"),
  ];
  for (const change of changes) {
    onChange.mockClear();
    change();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 10_000 });
  }
});
