import { defineConfig } from "vitest/config";

/** Each room's tests stand beside it and need no build; those in test/ run the built command and library. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "rooms",
          include: ["src/**/*.test.ts", "bench/**/*.test.ts", "training/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: { name: "whole", include: ["test/**/*.test.ts"], globalSetup: "test/build.ts", testTimeout: 60_000 },
      },
    ],
  },
});
