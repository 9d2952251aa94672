import ts from 'typescript'

import { changesOf } from './changesOf'
import type { Mutant } from './Mutant'

const longest = 70

/** Every mutant of a file, in the order of its lines. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const mutants: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    for (const { kind: change, at, become } of changesOf(node, text)) {
      const [start, end] = [at.getStart(source), at.getEnd()]
      const code = text.slice(start, end).replaceAll(/\s+/g, ' ')
      const shown = code.length > longest ? `${code.slice(0, longest)}…` : code
      const { line } = source.getLineAndCharacterOfPosition(start)
      mutants.push({
        file,
        line: line + 1,
        what: `${change}: ${shown}`,
        text: text.slice(0, start) + become + text.slice(afterComma(text, end, become)),
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

/** What is dropped takes the comma after it along. */
const afterComma = (text: string, end: number, become: string): number =>
  become === '' && text[end] === ',' ? end + 1 : end
