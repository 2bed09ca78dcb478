// The rooms of the house: data flows one way, and a room imports only rooms before it. Each rule
// says why. See ARCHITECTURE.md.

const ROOMS = [
  "schema",
  "notation",
  "read",
  "passages",
  "families",
  "checks",
  "store",
  "publish",
  "present",
  "site",
  "refresh",
  "bundle",
];

/** What each room makes, and why it must not know what comes after it. */
/** @type {Record<string, string>} */
const REASONS = {
  schema: "the tables are what all rooms agree on; they depend on none of them",
  notation: "a grammar of amounts and dates knows nothing of files or documents",
  read: "a reader turns bytes into text and blocks, whatever the document says",
  passages: "passages are found in any family's text",
  families: "a family makes facts; whether they hold is the checks' question",
  checks: "a check asks facts, not the database",
  store: "the only writer of the database must not depend on who reads it",
  publish: "published data does not depend on the pages that show it",
  present: "files for offices are made from what the ledger says, not from the site",
  site: "a site is the same whether it is built once by hand or refreshed on a schedule",
  refresh: "a run is the same in a checkout and in a bundle",
};

const roomRules = ROOMS.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-earlier-rooms-only`,
  comment: REASONS[room],
  severity: "error",
  from: { path: `^loaders/${room}/` },
  to: { path: `^loaders/(${ROOMS.slice(index + 1).join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "rooms-do-not-know-who-runs-them",
      comment:
        "the files at the top of loaders/ tell the story; the rooms are told, and do not tell; a refresh runs all of it",
      severity: "error",
      from: { path: "^loaders/[^/]+/", pathNot: "^loaders/(refresh|commands)/" },
      to: { path: "^loaders/([^/]+\\.ts$|commands/)" },
    },
    {
      name: "refresh-does-not-know-the-commands",
      comment: "commands ask for a refresh, and say on the terminal how it went",
      severity: "error",
      from: { path: "^loaders/refresh/" },
      to: { path: "^loaders/commands/" },
    },
    {
      name: "families-do-not-know-each-other",
      comment: "a new family is one folder and one registry line, and breaks no other",
      severity: "error",
      from: { path: "^loaders/families/([^/]+)/" },
      to: { path: "^loaders/families/[^/]+/", pathNot: "^loaders/families/$1/" },
    },
    {
      name: "families-do-not-know-their-registry",
      comment: "the registry names the families; knowing it would tie each to all",
      severity: "error",
      from: { path: "^loaders/families/[^/]+/" },
      to: { path: "^loaders/families/registry\\.ts$" },
    },
    {
      name: "the-generator-does-not-know-its-readers",
      comment: "what is invented and printed proves the extraction only if it owes nothing to it",
      severity: "error",
      from: { path: "^loaders/generate/" },
      to: { path: "^loaders/", pathNot: "^loaders/(generate|schema|notation)/" },
    },
    {
      name: "only-commands-and-proofs-generate",
      comment: "invented documents are for trials: nothing that reads true ones may depend on them",
      severity: "error",
      from: { pathNot: "^(loaders/(generate|commands)|scripts|test)/" },
      to: { path: "^loaders/generate/" },
    },
    {
      name: "layouts-do-not-know-what-is-said",
      comment: "a layout prints any draft: headings, lists and tables, not sheets and meetings",
      severity: "error",
      from: { path: "^loaders/generate/layouts/" },
      to: {
        path: "^loaders/generate/",
        pathNot: "^loaders/generate/(layouts/|drafts/draft\\.ts$)",
      },
    },
    {
      name: "rules-do-not-know-each-other",
      comment: "one rule a file: it can be read, tested and removed alone",
      severity: "error",
      from: { path: "^loaders/checks/rules(-across)?/" },
      to: { path: "^loaders/checks/(rules(-across)?/|registry\\.ts$|run\\.ts$)" },
    },
    {
      name: "only-store-writes-the-database",
      comment: "one writer: publish reads through the store's read-only helper",
      severity: "error",
      from: { path: "^loaders/", pathNot: "^loaders/(store|publish)/" },
      to: { path: "^node_modules/@duckdb/" },
    },
    {
      name: "figures-are-pure",
      comment:
        "a figure is drawn in the browser, in slides and in exports: from data, with Plot and d3",
      severity: "error",
      from: { path: "^src/figures/" },
      to: {
        pathNot:
          "^(src/(figures|words)/|node_modules/(@observablehq/plot|d3|d3-[a-z-]+|@types/d3.*)/)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "lists-are-pure",
      comment:
        "a list is drawn in the browser and at build time: from rows, with the marks and elements of figures",
      severity: "error",
      from: { path: "^src/lists/" },
      to: { pathNot: "^src/(lists|figures|words)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "slides-are-pure",
      comment:
        "what is told is the same on a screen, on paper and in office files: from rows and words, with the figures",
      severity: "error",
      from: { path: "^src/slides/" },
      to: { pathNot: "^src/(slides|figures|words)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "answers-look-up-and-draw-nothing",
      comment:
        "the page and the command line give the same answer: from rows and words alone; es-hangul takes syllables apart",
      severity: "error",
      from: { path: "^src/answers/" },
      to: {
        pathNot: "^(src/(answers|figures|words)/|node_modules/es-hangul/)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "words-stand-alone",
      comment: "words are used by pages, figures, slides and exports alike",
      severity: "error",
      from: { path: "^src/words/" },
      to: { pathNot: "^src/words/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "loaders-know-what-is-pure-only",
      comment:
        "they run the figures' queries and draw figures and lists, and look answers up; nothing else of the site",
      severity: "error",
      from: { path: "^loaders/" },
      to: { path: "^src/", pathNot: "^src/(answers|figures|lists|slides|words)/" },
    },
    {
      name: "only-publish-and-site-know-the-figures",
      comment: "extraction, checks and store are the same whatever is drawn from them",
      severity: "error",
      from: { path: "^loaders/(schema|notation|read|passages|families|checks|store)/" },
      to: { path: "^src/" },
    },
    {
      name: "pages-do-not-run-loaders",
      comment: "src/ is served to browsers: from loaders it may take types only",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^loaders/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "bootstrap-needs-nothing-installed",
      comment: "it runs on a fresh clone, before npm ci",
      severity: "error",
      from: { path: "^bin/" },
      to: { path: "^(node_modules|loaders|src|scripts)/", dependencyTypesNot: ["dynamic-import"] },
    },
    {
      name: "nothing-imports-tests",
      comment: "what is delivered does not depend on what proves it",
      severity: "error",
      from: { pathNot: "^test/" },
      to: { path: "^test/" },
    },
    {
      name: "no-cycles",
      comment: "files that import each other can only be understood together",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "a file that nothing imports is dead, unless something outside starts it",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "^(vitest|observablehq)\\.config\\.ts$", "^src/(components|data)/"],
      },
      to: {},
    },
    {
      name: "all-imports-resolve",
      comment: "an import that resolves to nothing fails only when it is reached",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/\\.observablehq/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
