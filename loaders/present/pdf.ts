import type { Browser, Page } from "playwright-core";
import type { Brief } from "../../src/slides/brief/brief.js";
import { briefPage } from "./paper";

const STAMP = /\/(CreationDate|ModDate) \(D:[^)]*\)/gu;

/** A day at midnight in the notation of PDF, as long as what stands in its place. */
function stamped(stamp: string, name: string, day: string): string {
  const date = `/${name} (D:${day.replaceAll("-", "")}000000+00'00')`;
  // Offsets in the file count bytes: a date of another length would break them.
  if (date.length !== stamp.length) throw new Error(`time stamp of unknown form: ${stamp}`);
  return date;
}

/**
 * Sets the time stamps of a PDF to a day, in place.
 * @throws where a stamp is not of the form that Chromium writes
 */
function setPdfDay(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString("latin1");
  const set = text.replace(STAMP, (stamp: string, name: string) => stamped(stamp, name, day));
  return Buffer.from(set, "latin1");
}

/** A brief is two pages. One that is a little longer is printed smaller. */
const PAGES = 2;
const SCALES = [0.95, 0.9, 0.85] as const;

/** The pages of a PDF as Chromium writes it. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString("latin1").matchAll(/\/Type \/Page\b(?!s)/gu)].length;
}

async function printed(page: Page): Promise<Buffer> {
  const options = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true };
  const whole = await page.pdf(options);
  if (pagesOf(whole) !== PAGES + 1) return whole;
  for (const scale of SCALES) {
    const smaller = await page.pdf({ ...options, scale });
    if (pagesOf(smaller) <= PAGES) return smaller;
  }
  return whole;
}

/**
 * A brief as PDF: A4, tagged, with an outline, its language and title; the fonts are embedded, so that
 * its words can be selected and found. Time stamps are the release's day.
 */
export async function pdfOf(brief: Brief, browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme: "light" });
  try {
    await page.setContent(await briefPage(brief), { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return setPdfDay(await printed(page), brief.release.date);
  } finally {
    await page.close();
  }
}
