import { posix, win32 } from "node:path";
import { expect, test } from "vitest";
import { relativePath, relativeReference } from "../../../data/source/paths.ts";

test.each([
  ["in the same folder", win32, "C:\\kd\\data", "C:\\kd\\data\\json-schema", "json-schema"],
  ["in another folder", win32, "C:\\kd\\data\\a", "C:\\kd\\schemas", "../../schemas"],
  ["in another folder on Linux", posix, "/kd/data/a", "/kd/schemas", "../../schemas"],
  ["whose name has a backslash on Linux", posix, "/kd", "/kd/a\\b", "a\\b"],
] as const)("refers by a relative path to a folder %s", (_, rules, folder, path, reference) => {
  expect(relativePath(folder, path, rules)).toBe(reference);
  expect(relativeReference(folder, path, rules)).toBe(reference);
});

test("refers by a file URL to a folder on another drive", () => {
  const [folder, path] = ["C:\\Temp\\stories", "D:\\key developments\\data"];
  expect(relativePath(folder, path, win32)).toBe("D:/key developments/data");
  expect(relativeReference(folder, path, win32)).toBe("file:///D:/key%20developments/data");
});
