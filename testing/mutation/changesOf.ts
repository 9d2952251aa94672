import ts from 'typescript'

interface Change {
  readonly kind: string
  readonly at: ts.Node
  readonly become: string
}

const flipped: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
}

/** Names of moments that are easily taken for one another. */
const moments: Readonly<Record<string, string>> = {
  published: 'now',
  publishedAt: 'updatedAt',
  updatedOn: 'publishedAt',
  updatedAt: 'createdAt',
  then: 'today',
  today: 'then',
}

const lists = new Set(['map', 'flatMap', 'filter', 'sort', 'idsOf', 'authorsOf'])
const removable = new Set(['filter', 'sort', 'slice', 'trim', 'replace', 'replaceAll', 'toLowerCase', 'toWellFormed'])

/** The small changes that can be made at a node. */
export function changesOf(node: ts.Node, text: string): Change[] {
  const code = (part: ts.Node): string => text.slice(part.getStart(), part.getEnd())
  const not = (at: ts.Expression): Change => ({ kind: 'negate', at, become: `!(${code(at)})` })

  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isSpreadAssignment(node))
    return [{ kind: 'drop', at: node, become: '' }]
  if (ts.isJsxAttribute(node)) return [{ kind: 'drop', at: node, become: '' }]
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
    return [{ kind: 'drop', at: node, become: '{null}' }]
  if (ts.isJsxSelfClosingElement(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
    return [{ kind: 'drop', at: node, become: '' }]
  if (ts.isIfStatement(node) || ts.isWhileStatement(node)) return [not(node.expression)]
  if (ts.isConditionalExpression(node)) return [not(node.condition)]
  if (ts.isBinaryExpression(node)) return binary(node, code)
  if (ts.isCallExpression(node)) return call(node, code)
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 1)
    return [{ kind: 'reverse', at: node, become: `(${code(node)}).toReversed()` }]
  if (ts.isNumericLiteral(node)) return [{ kind: 'add one', at: node, become: `${Number(node.text) + 1}` }]
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ kind: 'negate', at: node, become: 'false' }]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ kind: 'negate', at: node, become: 'true' }]
  if (ts.isStringLiteral(node) && /^-[a-z]/.test(node.text))
    return [{ kind: 'sort the other way', at: node, become: `'${node.text.slice(1)}'` }]
  if (ts.isIdentifier(node)) return moment(node, code)
  return []
}

function binary(node: ts.BinaryExpression, code: (part: ts.Node) => string): Change[] {
  const { left, right, operatorToken } = node
  const sign = code(operatorToken)
  if (sign === '??') {
    return [
      { kind: 'take the first', at: node, become: code(left) },
      { kind: 'take the second', at: node, become: code(right) },
    ]
  }
  return (flipped[sign] ?? []).map((other) => ({
    kind: `flip to ${other}`,
    at: node,
    become: `${code(left)} ${other} ${code(right)}`,
  }))
}

function call(node: ts.CallExpression, code: (part: ts.Node) => string): Change[] {
  const { expression } = node
  const method = ts.isPropertyAccessExpression(expression)
  const name = method ? expression.name.text : code(expression)
  const changes: Change[] = []
  if (lists.has(name)) changes.push({ kind: 'reverse', at: node, become: `${code(node)}.toReversed()` })
  if (method && removable.has(name))
    changes.push({ kind: 'remove call', at: node, become: code(expression.expression) })
  if (ts.isExpressionStatement(node.parent)) changes.push({ kind: 'remove call', at: node, become: 'void 0' })
  return changes
}

/** Another moment in the place of one, wherever it is read. */
function moment(node: ts.Identifier, code: (part: ts.Node) => string): Change[] {
  const other = moments[node.text]
  const { parent } = node
  const isRead =
    (ts.isPropertyAccessExpression(parent) && parent.name === node && !ts.isCallExpression(parent.parent)) ||
    (ts.isCallExpression(parent) && parent.arguments.includes(node)) ||
    (ts.isBinaryExpression(parent) && code(parent.operatorToken) !== '=')
  return other === undefined || !isRead ? [] : [{ kind: `take ${other}`, at: node, become: other }]
}
