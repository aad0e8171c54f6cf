/** Files that a deployed version served under a permanent address, and that a later one lacks. */
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findLostFiles } from "../../../worker/build/find-lost-files.ts";
import { makeFolder } from "../../support/make-folder.ts";

const RELEASE = "widget/releases/key-developments.0a1b2c3d4e5f.js";
const EDITION = "data/stories/bridge-library/editions/0a1b2c3d4e5f.json";

function makeRepository() {
  const root = makeFolder();
  const git = (...args: string[]): void => {
    const author = ["-c", "user.name=Ada", "-c", "user.email=ada@library.test"];
    execFileSync("git", [...author, ...args], { cwd: root });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const commit = (...tag: string[]): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "x");
    if (tag.length > 0) git("tag", ...tag);
  };
  git("init", "--quiet");
  write(RELEASE, "1");
  write(EDITION, "{}");
  write("data/stories/bridge-library/editions/index.yaml", "- a");
  return { root, write, commit };
}

test("finds releases and editions of a version that are gone or changed", () => {
  const { root, write, commit } = makeRepository();
  commit("v1.0.0");
  rmSync(join(root, RELEASE));
  write(EDITION, '{"title":"x"}');
  write("data/stories/bridge-library/editions/index.yaml", "- a\n- b");
  commit();
  expect(findLostFiles(root)).toEqual([EDITION, RELEASE]);
});

test("finds nothing where files are only added, or before the first version", () => {
  const { root, write, commit } = makeRepository();
  commit();
  rmSync(join(root, RELEASE));
  expect(findLostFiles(root)).toEqual([]);
  commit("v1.0.0");
  write(RELEASE, "2");
  commit();
  expect(findLostFiles(root)).toEqual([]);
});
