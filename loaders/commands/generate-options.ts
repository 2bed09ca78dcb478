import { InvalidArgumentError } from "commander";
import { FORMATS, type FileFormat } from "../generate/layouts/layout";

/**
 * A whole number on the command line.
 * @throws where it is none
 */
export function wholeOption(text: string): number {
  if (!/^-?\d{1,15}$/u.test(text)) throw new InvalidArgumentError(`not a whole number: ${text}`);
  return Number(text);
}

/**
 * A count on the command line, from 0.
 * @throws where it is none
 */
export function countOption(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError(`not a count: ${text}`);
  return Number(text);
}

/**
 * A share on the command line, 0 to 1.
 * @throws where it is none
 */
export function shareOption(text: string): number {
  const share = /^[\d.]+$/u.test(text) ? Number(text) : NaN;
  if (!(share >= 0 && share <= 1))
    throw new InvalidArgumentError(`not a share from 0 to 1: ${text}`);
  return share;
}

/** Every format there is. */
export const EVERY_FORMAT: readonly FileFormat[] = FORMATS;

/**
 * Formats on the command line, with commas between.
 * @throws where one is not written
 */
export function formatsOption(text: string): FileFormat[] {
  return text.split(",").map((name) => {
    const format = FORMATS.find((known) => known === name);
    if (format === undefined) throw new InvalidArgumentError(`unknown format: ${name}`);
    return format;
  });
}
