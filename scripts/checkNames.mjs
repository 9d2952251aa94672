// Fails where a file with exports is not named for one of them, so that who looks for a thing finds its file by its name.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'

import { root } from './root.mjs'
import { runQuietly } from './runQuietly.mjs'

/** Names given by a framework or a tool: routes, configurations, generated files. */
const apart = [
  /^app\/.*\/(route|page|layout|not-found)\.tsx?$/,
  /^app\/\(payload\)\//,
  /(^|\/)[^/]*\.config\.(ts|mjs)$/,
  /^(instrumentation|payload-types|next-env\.d)\.ts$/,
  /^\.dependency-cruiser\.mjs$/,
  /^migrations\//,
  /\.(test|spec)\.tsx?$/,
]

/** The names a file exports; a default export that has no name counts as `default`. @param {string} file */
export function exportedNames(file, text = readFileSync(path.join(root, file), 'utf8')) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement))
      return [ts.isIdentifier(statement.expression) ? statement.expression.text : 'default']
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause
      return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : []
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(source))
    return 'name' in statement && statement.name ? [/** @type {ts.Identifier} */ (statement.name).text] : ['default']
  })
}

/** Why this file's name misleads, or null. @param {string} file @param {string[]} names */
export function nameFault(file, names) {
  const base = path.basename(file).replace(/\.(d\.|int\.|)?(fixtures\.)?(tsx?|mjs)$/, '')
  if (names.length === 0 || names.includes(base)) return null
  return `${file} is named for none of its exports (${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''}).`
}

/** Every source file under version control, or new and not ignored. */
async function sources() {
  const { output } = await runQuietly('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  return output
    .split('\n')
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && existsSync(path.join(root, file)))
    .filter((file) => !apart.some((pattern) => pattern.test(file)))
}

if (process.argv[1] === path.join(root, 'scripts', 'checkNames.mjs')) {
  const files = await sources()
  const faults = files.flatMap((file) => nameFault(file, exportedNames(file)) ?? [])
  process.stderr.write(faults.map((fault) => `${fault}\n`).join(''))
  process.exit(faults.length === 0 && files.length > 0 ? 0 : 1)
}
