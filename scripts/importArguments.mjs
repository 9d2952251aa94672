/**
 * The files and options of `npm run import`; `fault` says in a sentence why they cannot be used.
 *
 * @param {readonly string[]} args
 * @returns {{ files: string[], isTrial: boolean, fetches: boolean, report: string | null, fault: string | null }}
 */
export function importArguments(args) {
  /** @type {string[]} */
  const files = []
  let isTrial = false
  let fetches = false
  /** @type {string | null} */
  let report = null
  let fault = null
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--dry-run') isTrial = true
    else if (arg === '--fetch') fetches = true
    else if (arg === '--report') {
      at += 1
      report = (args[at] ?? '').replace(/\.(?:json|html)$/i, '') || null
      if (report === null) fault = 'Name the report: --report FILE.'
    } else if (arg.startsWith('--'))
      fault = `There is no option ${arg}. There are --dry-run, --fetch and --report FILE.`
    else files.push(arg)
  }
  if (report !== null && files.length > 1) fault ??= 'A report is of one file. Import one file at a time with --report.'
  if (files.length === 0) fault ??= 'Name the files to import: npm run import -- FILE …'
  return { files, isTrial, fetches, report, fault }
}
