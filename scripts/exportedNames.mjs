import ts from 'typescript'

/**
 * The names that a file with this text exports; a default export without a name counts as `default`. TypeScript reads
 * `<Result>` as an element in `.tsx` alone.
 * @param {string} file @param {string} text @returns {string[]}
 */
export function exportedNames(file, text) {
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
