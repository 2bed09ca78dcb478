import type { Places } from "../site/server/places";

/** The site that a bundle brought. */
interface BundledSite {
  folder: string;
  release: string;
}

/**
 * What an operator shows; before the first release, the site of the bundle. A page of it that is still
 * open goes on with it afterwards.
 */
export function withBundledSite(places: Places, { folder, release }: BundledSite): Places {
  const { of } = places;
  return {
    shown: () => places.shown() ?? folder,
    of: (id) => of?.(id) ?? (id === release ? folder : null),
    kept: () => (places.shown() === null ? [folder] : [...places.kept(), folder]),
  };
}
