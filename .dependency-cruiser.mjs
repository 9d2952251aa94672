import { arrow } from './scripts/arrow.mjs'
import { looksDown } from './scripts/looksDown.mjs'

// The house rules, as arrows that may not be drawn. Every rule is an error from the first commit.
const test = '\\.(test|int\\.test|fixtures)\\.tsx?$'
const npm = (names) => `node_modules/(${names})(/|$)`

/** The folders whose files make up the site. */
const site =
  '^(app|archive|collections|components|demonstration|domain|editorial|faces|reading|search|serving|storing)/'

const editorialFloors = [
  ['errors'],
  ['rules', 'transactions'],
  ['stored'],
  ['outbox'],
  ['accounts', 'audit', 'images', 'uses'],
  ['requests', 'status'],
  ['save'],
  ['import', 'people', 'schedule'],
  ['opening'],
]

/** The files of reading/ that say what a page shows. */
const views = '^reading/(view|indexView|SearchView)\\.ts$'

export default {
  forbidden: [
    ...looksDown('editorial', editorialFloors, test),
    ...looksDown('serving', [['process'], ['requests'], ['caches'], ['login', 'pages']], test),
    arrow(
      'refusals-are-named',
      'A refusal is a function of editorial/errors/ with its status and its sentence; nothing else makes one.',
      { pathNot: '^editorial/errors/' },
      { path: '^editorial/errors/refusal\\.ts$' },
    ),
    arrow(
      'domain-stands-alone',
      'The rules of publishing know no framework, no database and no clock; the libraries are a table of letters and the parsers of HTML and Markdown.',
      { path: '^domain/', pathNot: test },
      { pathNot: ['^domain/', npm('any-ascii|parse5|entities|micromark|micromark-extension-gfm')] },
    ),
    arrow(
      'components-are-functions-of-a-view',
      'A component is given a view; it never fetches, reads a cookie or sees a stored document.',
      { path: '^components/', pathNot: ['^components/admin/', test] },
      {
        path: [
          '^(app|collections|editorial|faces|payload|server)',
          npm('payload|@payloadcms|next/(cache|headers|server)'),
        ],
      },
    ),
    arrow(
      'faces-are-functions-of-a-view',
      'A face renders a view into text or bytes; it fetches nothing and reads no file of its own.',
      { path: '^faces/', pathNot: test },
      {
        path: [
          '^(app|archive|collections|editorial|payload|server|serving|storing)',
          npm('payload|@payloadcms|next'),
          '^node:(fs|http|child_process)',
        ],
      },
    ),
    arrow(
      'pages-take-only-the-types-of-views',
      'From reading/ a component or a face may take the types of its view and nothing else.',
      { path: '^(components|faces)/', pathNot: test },
      { path: '^reading/', pathNot: views },
    ),
    arrow(
      'pages-take-views-as-types',
      'A view is a type-only import.',
      { path: '^(components|faces)/', pathNot: test },
      { path: views, dependencyTypesNot: ['type-only'] },
    ),
    arrow(
      'reading-never-writes',
      'The read side knows nothing of editors, pages or looks.',
      { path: '^reading/', pathNot: test },
      { path: '^(app|collections|components|editorial|faces)/' },
    ),
    arrow(
      'editorial-knows-no-pages',
      'The write side says what changed; it does not know who shows it.',
      { path: '^editorial/', pathNot: test },
      { path: '^(app|collections|components|faces|reading|search)/' },
    ),
    arrow(
      'collections-are-a-specification',
      'A collection names fields, access and hooks; it holds no page and no Next.js.',
      { path: '^collections/', pathNot: test },
      { path: ['^(app|components|faces|reading)/', npm('next')] },
    ),
    arrow(
      'serving-knows-no-content',
      'The page store keeps bytes; it does not know what they say.',
      { path: '^serving/', pathNot: test },
      { path: '^(app|collections|components|editorial|faces|reading)/' },
    ),
    arrow(
      'search-knows-no-stored-documents',
      'The search is given documents and gives ids; it knows no database of the site, no framework and no page.',
      { path: '^search/', pathNot: test },
      {
        pathNot: [
          '^(domain|search)/',
          npm('@libsql/client|@orama/stemmers'),
          '^(node:)?(fs|path|zlib|timers/promises|buffer)$',
        ],
      },
    ),
    arrow(
      'one-door-to-the-index',
      'Only search/embedded/ knows the engine; everybody else asks the interface. The process and tests open it.',
      { path: site, pathNot: ['^search/embedded/', test] },
      { path: '^search/embedded/' },
    ),
    arrow(
      'storing-knows-no-content',
      'The databases keep transactions, turns and commits; what is kept in them is not their affair.',
      { path: '^storing/', pathNot: test },
      { path: '^(app|collections|components|editorial|faces|reading|serving)/' },
    ),
    arrow(
      'app-is-glue',
      'A route reads a view and hands it to a component.',
      { path: '^app/', pathNot: '^app/\\(payload\\)/' },
      { path: ['^(collections|domain|editorial|payload)', npm('payload|@payloadcms')] },
    ),
    arrow(
      'one-door-to-the-store',
      'Only reading/store.ts opens Payload for readers, and it always applies access rules.',
      {
        path: '^(app/\\(site\\)|collections|components|domain|editorial|faces|reading|search)/',
        pathNot: ['^reading/store\\.ts$', test],
      },
      { path: '^payload\\.config\\.ts$' },
    ),
    arrow(
      'one-door-to-the-cache',
      'Pages are kept by serving/ alone; nothing touches next/cache.',
      { pathNot: 'node_modules' },
      { path: npm('next/cache') + '|node_modules/next/cache' },
    ),
    arrow(
      'stored-shapes-are-types',
      'payload-types is generated: import types from it, and never from domain, components or app.',
      { path: '^(app|components|domain|faces)/' },
      { path: '^payload-types\\.ts$' },
    ),
    arrow(
      'config-is-a-contents-page',
      'payload.config.ts lists what there is; it decides nothing.',
      { path: '^payload\\.config\\.ts$' },
      { path: '^(app|components|domain|faces|reading)/' },
    ),
    arrow(
      'server-is-the-outermost',
      'From server/ everybody may take the settings (env.ts); the process itself is started by scripts alone.',
      { path: site },
      { path: '^server/', pathNot: '^server/env\\.ts$' },
    ),
    arrow(
      'scripts-are-run-not-imported',
      'A script may use the house; of scripts the house takes only what must hold before a start.',
      { path: site },
      { path: '^scripts/' },
    ),
    arrow('no-circles', 'Two modules that need each other are one module.', {}, { circular: true }),
    arrow(
      'no-barrels',
      'Import the file that holds the thing.',
      { pathNot: 'node_modules' },
      { path: '(^|/)index\\.tsx?$', pathNot: 'node_modules' },
    ),
    arrow('no-test-code-in-the-house', 'Only tests import fixtures.', { pathNot: test + '|^e2e/' }, { path: test }),
    arrow(
      'no-story-tools-in-the-house',
      'Only tests use testing/ and e2e/support.',
      { path: site, pathNot: test },
      { path: '^(e2e|testing|bench)/' },
    ),
    arrow('no-unresolvable', 'Every import resolves.', { pathNot: 'node_modules' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.cache|data|migrations|app/\\(payload\\)|node_modules/\\.cache)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
