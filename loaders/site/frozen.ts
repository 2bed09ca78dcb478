import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LOCALES, type Locale } from "../../src/words/locale.js";

const FROZEN: Readonly<Record<Locale, (id: string, date: string) => string>> = {
  ko: (id, date) => `판 ${id} (${date})의 그림이다. 이 쪽은 새 판이 나와도 바뀌지 않는다.`,
  en: (id, date) =>
    `The figure as release ${id} (${date}) has it. This page stays as it is when a new release comes.`,
};

/** From a frozen page to the site that goes on, a folder deeper than from the page it was taken from. */
const DEEPER = "../../";

interface Release {
  id: string;
  date: string;
}

/** The page of a figure, with the name of its release and its links led back to the living site. */
function frozen(page: string, { id, date }: Release, locale: Locale): string {
  const said = `<p class="release">${FROZEN[locale](id, date)}</p>`;
  return page
    .replace(/(href=")((?:\.\.\/)+)((?:en\/)?figure\.html\?)/, `$1${DEEPER}$2$3`)
    .replace("<main>", `${said}<main>`);
}

async function freezeLanguage(published: string, home: string, release: Release, locale: Locale) {
  const folder = join(...(locale === "ko" ? [] : [locale]), "figures");
  await mkdir(join(home, "data", folder), { recursive: true });
  for (const name of await readdir(join(published, folder))) {
    const [from, to] = [join(published, folder, name), join(home, "data", folder, name)];
    if (name.endsWith(".css")) await cp(from, to);
    if (name.endsWith(".html"))
      await writeFile(to, frozen(await readFile(from, "utf8"), release, locale));
  }
}

/**
 * Keeps the figures of a release at an address of their own, `releases/<id>/data/figures/<id>.html`,
 * with the styles and fonts that they need: what embeds them sees them unchanged for as long as the
 * folder is kept.
 *
 * @param site a built site with its fonts
 * @param published the folder that publish wrote
 */
export async function freezeFigures(
  site: string,
  published: string,
  release: Release,
): Promise<void> {
  const home = join(site, "releases", release.id);
  for (const locale of LOCALES) await freezeLanguage(published, home, release, locale);
  await cp(join(site, "fonts"), join(home, "fonts"), { recursive: true });
}
