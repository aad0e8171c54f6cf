import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, chromiumPath } from "./tests/support/browser/chromium.ts";

// One clock for all runtimes: a date that depends on the machine's zone must fail here.
process.env["TZ"] = "America/Los_Angeles";
// The dev server would ask another host where it is.
process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false";

const jsx = { jsx: { runtime: "automatic", importSource: "preact" } } as const;

// Without a browser, the project that needs one fails in its set-up, with the reason.
const executablePath = await chromiumPath().catch(() => "");

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // Some verify or publish a whole story several times; a busy machine has not failed them.
          testTimeout: 60_000,
        },
      },
      {
        oxc: jsx,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./dist/test/wrangler.toml" },
            miniflare: { bindings: { ORIGIN: "https://kd.test" } },
          }),
        ],
        test: {
          name: "worker",
          include: ["tests/worker/**/*.test.{ts,tsx}"],
          exclude: ["tests/worker/**/*.node.test.ts"],
          hookTimeout: 60_000,
          globalSetup: "./tests/support/service/build-service.ts",
        },
      },
      {
        test: {
          name: "router",
          environment: "node",
          include: ["tests/worker/**/*.node.test.ts"],
          globalSetup: [
            "./tests/support/service/service.ts",
            "./tests/support/service/bundled-worker.ts",
          ],
        },
      },
      {
        oxc: jsx,
        // A bare machine may not know the name localhost.
        server: { host: "127.0.0.1" },
        test: {
          name: "components",
          include: ["tests/browser/components/**/*.test.tsx"],
          globalSetup: "./tests/support/browser/chromium.ts",
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath, args: CHROMIUM_FLAGS },
              contextOptions: { timezoneId: "America/Los_Angeles" },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: {
          name: "engines",
          environment: "node",
          include: ["tests/engines/**/*.test.ts"],
          globalSetup: "./tests/support/service/service.ts",
          testTimeout: 40_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "wordpress",
          environment: "node",
          include: ["tests/wordpress/**/*.test.ts"],
          globalSetup: "./tests/support/service/service.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "desk",
          environment: "node",
          include: ["tests/browser/desk/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
      {
        oxc: jsx,
        test: {
          name: "pages",
          environment: "node",
          include: ["tests/browser/pages/**/*.test.ts"],
          globalSetup: "./tests/support/service/service.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What is waited for comes at once on a machine that is not busy; a second is too short on one that is.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
