import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // All cores: left to itself, vitest keeps one free, which on two cores halves the speed.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/processes/**"],
          // Files share a process and what it has imported: no test leaves anything behind in it.
          isolate: false,
          // Long enough for a database and a program to start on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          // Programs that are started, killed and unpacked: one after the other, beside the checks of the code.
          name: "processes",
          include: ["test/processes/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          // What every page must be, asked of one visit to each.
          name: "visits",
          include: ["test/browser/visits/**/*.test.ts"],
          globalSetup: ["test/browser/visits/walk.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: ["test/browser/visits/**"],
          globalSetup: ["test/browser/served-site.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // More pages at a time than cores only makes each of them slow.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
