import { describe, expect, test } from 'vitest'

import { boundedTags } from './boundedTags'
import { classStyles, declarationsOf } from './classStyles'
import {
  attributeOf,
  element,
  hasClass,
  hasStyle,
  hasWithin,
  isElement,
  mapElements,
  textOf,
  wordsOf,
} from './HtmlNode'
import { parseHtml } from './parseHtml'
import { plainNodes } from './plainNodes'

const tagOf = (attributes: number, name = 'p') =>
  `<${name}${Array.from({ length: attributes }, (_, at) => ` a${at}="x y/z"`).join('')}>`

describe('tags', () => {
  test('of few attributes stay as they are', () => {
    const html = `a < b ${tagOf(200)}words</p><!-- x --><br/>`
    expect(boundedTags(html)).toBe(html)
  })

  test('of very many lose all of them, and nothing else is lost', () => {
    expect(boundedTags(`one ${tagOf(600)}two${tagOf(3, 'b')}three</b>${tagOf(600, 'div')}four</div></p>`)).toBe(
      `one <p>two${tagOf(3, 'b')}three</b><div>four</div></p>`,
    )
  })

  test('a sign of less in a tag ends it, and a tag without an end is cut at the end', () => {
    expect(boundedTags(`a<p ${'x '.repeat(600)}<b>c</b>`)).toBe('a<p<b>c</b>')
    expect(boundedTags(`a<p ${'x '.repeat(600)}`)).toBe('a<p')
  })
})

describe('declarations', () => {
  test('have their names and values in small letters, and the last of a name counts', () => {
    expect([...declarationsOf(' Font-Weight : BOLD ;color;a:b:c; font-weight:400;')]).toEqual([
      ['font-weight', '400'],
      ['a', 'b:c'],
    ])
  })

  test('of classes are read from rules of one class, as far as they are about words', () => {
    const rules = classStyles([
      '.c1{font-weight:700;color:red}',
      'p.c2, .c3 , h1 .c4, .c5.c6, #c7{font-style:italic}',
      '@media print{.c1{vertical-align:super}}',
      '.c8{color:red} .c9{font-weight:700',
    ])
    const read = Object.fromEntries([...rules].map(([name, styles]) => [name, Object.fromEntries(styles)]))
    expect(read).toEqual({
      c1: { 'font-weight': '700', 'vertical-align': 'super' },
      c2: { 'font-style': 'italic' },
      c3: { 'font-style': 'italic' },
    })
  })
})

describe('nodes', () => {
  const nodes = [element('p', ['a ', element('b', ['b\n'], { class: 'x  y-z', id: 'i' }), ' c'], {}), 'd']
  const [first] = nodes
  const bold = isElement(first) ? first.children[1] : undefined

  test('have text, words, attributes and classes', () => {
    expect([textOf(nodes), wordsOf(nodes)]).toEqual(['a b\n cd', 'a b cd'])
    if (!isElement(bold)) throw new Error('There is no bold word.')
    expect([attributeOf(bold, 'id'), attributeOf(bold, 'href')]).toEqual(['i', ''])
    expect([/^x$/, /^y-z$/, /^y$/].map((name) => hasClass(bold, name))).toEqual([true, true, false])
    expect([hasStyle(bold, 'color', /^$/), hasStyle(bold, 'color', /./)]).toEqual([true, false])
  })

  test('are found however deep they stand, and changed from the inside outwards', () => {
    expect([hasWithin(nodes[0] ?? '', ({ tag }) => tag === 'b'), hasWithin('d', () => true)]).toEqual([true, false])
    const seen: string[] = []
    const changed = mapElements(nodes, (node) => {
      seen.push(`${node.tag}:${textOf(node.children)}`)
      return node.tag === 'b' ? ['B', 'C'] : [node]
    })
    expect(seen).toEqual(['b:b\n', 'p:a BC c'])
    expect(textOf(changed)).toBe('a BC cd')
  })
})

describe('a document', () => {
  test('has the styles of its classes, those of the element after them', () => {
    const { nodes, plain } = parseHtml(
      '<style>.a{font-weight:700;font-style:italic}</style><!-- x --><p class="a b" style="font-style:normal">w</p>',
    )
    const styles: unknown[] = []
    mapElements(nodes, (node) => {
      if (node.tag === 'p') styles.push(Object.fromEntries(node.styles), node.children)
      return [node]
    })
    expect([plain, ...styles]).toEqual([false, { 'font-weight': '700', 'font-style': 'normal' }, ['w']])
  })

  test('may be 480 elements deep, and of one that is deeper only the words are read', () => {
    const deep = (levels: number) => parseHtml(`${'<b>'.repeat(levels)}<script>x</script>words`)
    expect(deep(480).plain).toBe(false)
    expect(deep(520)).toEqual({ nodes: [element('p', ['words'])], plain: true })
  })
})

test('plain words stand in a paragraph a block, without what nobody sees', () => {
  const html =
    '<title>t</title><p>a <b>b</b>\n c<div>d<style>.x{}</style><script>if (1 < 2) "</p>"</script>e</div><!-- x -->&lt;f<br>g'
  expect(plainNodes(html)).toEqual([['a b\n c'], ['d'], ['e'], ['<f'], ['g']].map((words) => element('p', words)))
})
