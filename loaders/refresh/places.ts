import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Places } from "../site/server/places";
import type { Home } from "./home";

const SITE = "site";
/** What a release may be called: no path, nothing hidden. */
const RELEASE = /^[\da-z]{1,64}$/u;

function shownIn(home: Home): string | null {
  try {
    return join(resolve(dirname(home.current), readlinkSync(home.current)), SITE);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** The sites of an operator's releases: the link is followed at each request. */
export const homePlaces = (home: Home): Places => ({
  shown: () => shownIn(home),
  of: (release) => {
    const folder = join(home.releases, release, SITE);
    return RELEASE.test(release) && existsSync(folder) ? folder : null;
  },
  kept: () =>
    readdirSync(home.releases)
      .filter((name) => RELEASE.test(name))
      .map((name) => join(home.releases, name, SITE)),
});
