// The house rules, as arrows that may not be drawn. Every rule is an error from the first commit.
const test = '\\.(test|int\\.test|fixtures)\\.tsx?$'
const npm = (names) => `node_modules/(${names})(/|$)`

const no = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

/**
 * A rule for each room of a folder: the rooms stand on floors, from the ground up; a room may import what lies below it,
 * and never what stands beside or above.
 */
const looksDown = (folder, floors) =>
  floors.flatMap((floor, at) =>
    floor.map((room) => {
      const above = floors
        .slice(at)
        .flat()
        .filter((other) => other !== room)
      return no(
        `${folder}-${room}-looks-down`,
        `A floor of ${folder}/ knows those below it alone; its rooms do not know each other.`,
        { path: `^${folder}/${room}/`, pathNot: test },
        // A file of the folder itself stands above all floors.
        { path: `^${folder}/(${[...above.map((other) => `${other}/`), '[^/]+$'].join('|')})` },
      )
    }),
  )

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

const servingFloors = [['process'], ['requests'], ['login', 'pages']]

export default {
  forbidden: [
    ...looksDown('editorial', editorialFloors),
    ...looksDown('serving', servingFloors),
    no(
      'refusals-are-named',
      'A refusal is a function of editorial/errors/ with its status and its sentence; nothing else makes one.',
      { pathNot: '^editorial/errors/' },
      { path: '^editorial/errors/refusal\\.ts$' },
    ),
    no(
      'domain-stands-alone',
      'The rules of publishing know no framework, no database and no clock; the libraries are a table of letters and the parsers of HTML and Markdown.',
      { path: '^domain/', pathNot: test },
      { pathNot: ['^domain/', npm('any-ascii|parse5|entities|micromark|micromark-extension-gfm')] },
    ),

    no(
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
    no(
      'components-take-only-the-view-type',
      'From reading/ a component may take the type of its view and nothing else.',
      { path: '^components/', pathNot: test },
      { path: '^reading/', pathNot: '^reading/(view|indexView|SearchView)\\.ts$' },
    ),
    no(
      'components-take-the-view-as-a-type',
      'The view is a type-only import.',
      { path: '^components/', pathNot: test },
      { path: '^reading/(view|indexView|SearchView)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),

    no(
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
    no(
      'faces-take-only-the-view-type',
      'From reading/ a face may take the type of its view and nothing else.',
      { path: '^faces/', pathNot: test },
      { path: '^reading/', pathNot: '^reading/view\\.ts$' },
    ),
    no(
      'faces-take-the-view-as-a-type',
      'The view is a type-only import.',
      { path: '^faces/', pathNot: test },
      { path: '^reading/view\\.ts$', dependencyTypesNot: ['type-only'] },
    ),

    no(
      'reading-never-writes',
      'The read side knows nothing of editors, pages or looks.',
      { path: '^reading/', pathNot: test },
      { path: '^(app|collections|components|editorial|faces)/' },
    ),
    no(
      'editorial-knows-no-pages',
      'The write side says what changed; it does not know who shows it.',
      { path: '^editorial/', pathNot: test },
      { path: '^(app|collections|components|faces|reading|search)/' },
    ),
    no(
      'collections-are-a-specification',
      'A collection names fields, access and hooks; it holds no page and no Next.js.',
      { path: '^collections/', pathNot: test },
      { path: ['^(app|components|faces|reading)/', npm('next')] },
    ),
    no(
      'serving-knows-no-content',
      'The page store keeps bytes; it does not know what they say.',
      { path: '^serving/', pathNot: test },
      { path: '^(app|collections|components|editorial|faces|reading)/' },
    ),
    no(
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
    no(
      'one-door-to-the-index',
      'Only search/embedded/ knows the engine; everybody else asks the interface. The process and tests open it.',
      {
        path: '^(app|archive|collections|components|demonstration|domain|editorial|faces|reading|serving|storing|search/(words|feed))/',
        pathNot: test,
      },
      { path: '^search/embedded/' },
    ),
    no(
      'storing-knows-no-content',
      'The databases keep transactions, turns and commits; what is kept in them is not their affair.',
      { path: '^storing/', pathNot: test },
      { path: '^(app|collections|components|editorial|faces|reading|serving)/' },
    ),
    no(
      'app-is-glue',
      'A route reads a view and hands it to a component.',
      { path: '^app/', pathNot: '^app/\\(payload\\)/' },
      { path: ['^(collections|domain|editorial|payload)', npm('payload|@payloadcms')] },
    ),

    no(
      'one-door-to-the-store',
      'Only reading/store.ts opens Payload for readers, and it always applies access rules.',
      {
        path: '^(app/\\(site\\)|collections|components|domain|editorial|faces|reading|search)/',
        pathNot: ['^reading/store\\.ts$', test],
      },
      { path: '^payload\\.config\\.ts$' },
    ),
    no(
      'one-door-to-the-cache',
      'Pages are kept by serving/ alone; nothing touches next/cache.',
      { pathNot: 'node_modules' },
      { path: npm('next/cache') + '|node_modules/next/cache' },
    ),
    no(
      'stored-shapes-are-types',
      'payload-types is generated: import types from it, and never from domain, components or app.',
      { path: '^(app|components|domain|faces)/' },
      { path: '^payload-types\\.ts$' },
    ),

    no(
      'config-is-a-contents-page',
      'payload.config.ts lists what there is; it decides nothing.',
      { path: '^payload\\.config\\.ts$' },
      { path: '^(app|components|domain|faces|reading)/' },
    ),

    no(
      'server-is-the-outermost',
      'From server/ everybody may take the settings (env.ts); the process itself is started by scripts alone.',
      {
        path: '^(app|archive|collections|components|demonstration|domain|editorial|faces|reading|search|serving|storing)/',
      },
      { path: '^server/', pathNot: '^server/env\\.ts$' },
    ),
    no(
      'scripts-are-run-not-imported',
      'A script may use the house; of scripts the house takes only what must hold before a start.',
      {
        path: '^(app|archive|collections|components|demonstration|domain|editorial|faces|reading|search|serving|storing)/',
      },
      { path: '^scripts/' },
    ),

    no('no-circles', 'Two modules that need each other are one module.', {}, { circular: true }),
    no(
      'no-barrels',
      'Import the file that holds the thing.',
      { pathNot: 'node_modules' },
      { path: '(^|/)index\\.tsx?$', pathNot: 'node_modules' },
    ),
    no('no-test-code-in-the-house', 'Only tests import fixtures.', { pathNot: test + '|^e2e/' }, { path: test }),
    no(
      'no-story-tools-in-the-house',
      'Only tests use testing/ and e2e/support.',
      { path: '^(app|collections|components|domain|editorial|faces|reading|search|serving|storing)/', pathNot: test },
      { path: '^(e2e|testing|bench)/' },
    ),
    no('no-unresolvable', 'Every import resolves.', { pathNot: 'node_modules' }, { couldNotResolve: true }),
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
