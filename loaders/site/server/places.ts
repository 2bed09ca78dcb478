/** Where the files of a site lie; asked at each request, so that a swap is seen at once. */
export interface Places {
  /** Folder of the site that is shown; null before there is one. */
  shown: () => string | null;
  /** Gives the folder of the site of a release, null where it is not kept any more; null where all lies in one folder. */
  of: ((release: string) => string | null) | null;
  /** Folders of all sites that are kept. */
  kept: () => string[];
}

/** One folder, whatever release lies in it. */
export const folderPlaces = (folder: string): Places => ({
  shown: () => folder,
  of: null,
  kept: () => [],
});
