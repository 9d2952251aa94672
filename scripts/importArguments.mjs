/** What `npm run import -- --help` says. */
export const importHelp = `npm run import -- FILE …     a draft and a report of each text or archive
npm run import -- FOLDER     an export of Standfirst into an empty site

--dry-run               store nothing, and report what would become of each
--fetch                 fetch the images that texts name by an address; without it nothing is fetched
--report FILE           where the report of an archive goes
--media FOLDER          the uploads of the old site, a folder or a .zip: images of an archive are taken from it
--publish-state draft   the only state: an import makes drafts, and nothing goes live by it
--publish-live          publish the drafts of an archive, imported before, whose posts were live on the old site
--as ADDRESS            the editor or admin who publishes, by the e-mail address of the account
`

/**
 * The files and options of `npm run import`; `fault` says in a sentence why they cannot be used.
 *
 * @param {readonly string[]} args
 * @returns {{ files: string[], isTrial: boolean, fetches: boolean, report: string | null, media: string | null, publishLive: boolean, as: string | null, help: boolean, fault: string | null }}
 */
export function importArguments(args) {
  /** @type {string[]} */
  const files = []
  /** @type {{ isTrial: boolean, fetches: boolean, report: string | null, media: string | null, publishLive: boolean, as: string | null, help: boolean, fault: string | null }} */
  const found = {
    isTrial: false,
    fetches: false,
    report: null,
    media: null,
    publishLive: false,
    as: null,
    help: false,
    fault: null,
  }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    const value = args[at + 1] ?? ''
    switch (arg) {
      case '--help':
        found.help = true
        break
      case '--dry-run':
        found.isTrial = true
        break
      case '--fetch':
        found.fetches = true
        break
      case '--publish-live':
        found.publishLive = true
        break
      case '--report':
        at += 1
        found.report = value.replace(/\.(?:json|html)$/i, '') || null
        if (found.report === null) found.fault = 'Name the report: --report FILE.'
        break
      case '--media':
        at += 1
        found.media = value === '' || value.startsWith('--') ? null : value
        if (found.media === null) found.fault = 'Name the uploads of the old site: --media FOLDER, or a .zip of it.'
        break
      case '--as':
        at += 1
        found.as = value.includes('@') ? value : null
        if (found.as === null) found.fault = 'Name the account that publishes: --as ADDRESS.'
        break
      case '--publish-state':
        at += 1
        if (value !== 'draft')
          found.fault = `An import makes drafts, so “--publish-state ${value}” cannot be: leave it out, or write --publish-state draft. What was live is published by --publish-live.`
        break
      default:
        if (arg.startsWith('--'))
          found.fault = `There is no option ${arg}. npm run import -- --help says which there are.`
        else files.push(arg)
    }
  }
  return { ...found, files, fault: found.fault ?? faultOf({ ...found, files }) }
}

/** @param {{ files: string[], fetches: boolean, report: string | null, publishLive: boolean, as: string | null }} found */
function faultOf({ files, fetches, report, publishLive, as }) {
  if (files.length === 0) return 'Name the files to import: npm run import -- FILE …'
  if (report !== null && files.length > 1) return 'A report is of one file. Import one file at a time with --report.'
  if (publishLive && as === null) return 'Name the editor or admin who publishes: --publish-live --as ADDRESS.'
  if (publishLive && fetches) return '--publish-live publishes drafts and fetches nothing: leave out --fetch.'
  if (!publishLive && as !== null) return '--as names who publishes what was live: use it with --publish-live.'
  return null
}
