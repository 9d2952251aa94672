import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'

/** Imports of a file that stand in this site, types left out, as paths from the root. */
function importsOf(root: string, file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  return source.statements.flatMap((statement) => {
    const imports =
      ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
    const specifier = imports || ts.isExportDeclaration(statement) ? statement.moduleSpecifier : undefined
    if (!specifier || !ts.isStringLiteral(specifier)) return []
    const { text } = specifier
    const base = text.startsWith('@/') ? text.slice(2) : path.join(path.dirname(file), text)
    if (!text.startsWith('@/') && !text.startsWith('./')) return []
    return ['.ts', '.tsx', '']
      .map((end) => base + end)
      .filter((each) => existsSync(path.join(root, each)))
      .slice(0, 1)
  })
}

/** How many folders two files share. */
function shared(one: string, other: string): number {
  const [path, others] = [one.split('/'), other.split('/')]
  const parts = path.findIndex((part, at) => part !== others[at])
  return parts < 0 ? path.length : parts
}

/**
 * The tests that reach each file by their imports, the nearest first: those in the same folders, of these those with the
 * fewest imports between, then those that reach least. Tests of thousands of cases come last.
 */
export function testsOf(root: string, tests: readonly string[]): Map<string, string[]> {
  const imports = new Map<string, string[]>()
  const reached = new Map<string, { test: string; distance: number }[]>()
  const reach = new Map<string, number>()
  const slow = new Set<string>()
  for (const test of tests) {
    const distances = new Map([[test, 0]])
    for (const [file, distance] of distances) {
      const next = imports.get(file) ?? (/\.tsx?$/.test(file) ? importsOf(root, file) : [])
      imports.set(file, next)
      for (const each of next) if (!distances.has(each)) distances.set(each, distance + 1)
      reached.set(file, [...(reached.get(file) ?? []), { test, distance }])
    }
    reach.set(test, distances.size)
    if (readFileSync(path.join(root, test), 'utf8').includes("from 'fast-check'")) slow.add(test)
  }
  const nearest = (file: string, tests: readonly { test: string; distance: number }[]): string[] =>
    tests
      .toSorted(
        (a, b) =>
          Number(slow.has(a.test)) - Number(slow.has(b.test)) ||
          shared(file, b.test) - shared(file, a.test) ||
          a.distance - b.distance ||
          (reach.get(a.test) ?? 0) - (reach.get(b.test) ?? 0),
      )
      .map(({ test }) => test)
  return new Map([...reached].map(([file, tests]) => [file, nearest(file, tests)]))
}
