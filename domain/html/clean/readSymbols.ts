import {
  attributeOf,
  hasClass,
  hasStyle,
  type HtmlElement,
  type HtmlNode,
  isElement,
  mapElements,
  textOf,
} from '@/domain/html/tree/HtmlNode'

/** Characters of Word’s fonts of signs, which other fonts show as a letter or as nothing, by the sign they draw. */
const wingdings = signsOf('J☺ K😐 L☹ à→ ß← á↑ â↓ è➔ ð⇨ ü✓ û✗ þ☑ ý☒ q☐ o☐ ¨☐ x☒ n■ l● §▪ Ø➢ v❖ «★ ¶✰')
const symbol = signsOf(
  'aα bβ cχ dδ eε fφ gγ hη iι jϕ kκ lλ mμ nν oο pπ qθ rρ sσ tτ uυ wω xξ yψ zζ DΔ GΓ FΦ LΛ PΠ QΘ SΣ WΩ XΞ YΨ £≤ ³≥ ¹≠ »≈ ±± ´× ¸÷ ¥∞ ®→ ¬← Î∈ Ç∩ È∪ å∑ Ö√ ¶∂ ò∫',
)

/** What programs draw in place of writing it, as characters: signs of Word’s fonts, emoji, boxes of a checklist. */
export const readSymbols = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
  mapElements(nodes, (node) => {
    if (node.tag === 'img') return emojiOf(node)
    if (hasStyle(node, 'mso-char-type', /^symbol/)) return [{ ...node, children: node.children.map(signOf(node)) }]
    return node.tag === 'li' ? [withBox(node)] : [node]
  })

function signsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]))
}

function signOf({ styles }: HtmlElement): (node: HtmlNode) => HtmlNode {
  const font = `${styles.get('mso-symbol-font-family') ?? ''} ${styles.get('font-family') ?? ''}`
  const signs = /wingdings/.test(font) ? wingdings : /symbol/.test(font) ? symbol : null
  return (node) => (isElement(node) || signs === null ? node : Array.from(node, (sign) => drawn(sign, signs)).join(''))
}

/** Word writes such a character as itself or in the private part of Unicode. */
function drawn(sign: string, signs: ReadonlyMap<string, string>): string {
  const code = sign.codePointAt(0) ?? 0
  return signs.get(code >= 0xf020 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : sign) ?? sign
}

const emoji =
  /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u200D\uFE0F\u{E0020}-\u{E007F}]|[\d#*]\uFE0F?\u20E3)+$/u

/** An emoji by the characters that the image stands for; others by their names, such as “:wave:”. */
function emojiOf(node: HtmlElement): readonly HtmlNode[] {
  const [alt, own] = [attributeOf(node, 'alt').trim(), attributeOf(node, 'data-emoji').trim()]
  const sign = [own, alt].find((said) => said.length <= 32 && emoji.test(said))
  if (sign !== undefined) return [sign]
  const isNamed = hasClass(node, /(^|[-_])emoji([-_]|$)/i) && /^:?[\w+-]{1,40}:?$/.test(alt)
  return isNamed ? [alt] : [node]
}

/** An item of a checklist of Google’s, whose box is an image, with the box as a character before its words. */
function withBox(item: HtmlElement): HtmlElement {
  if (attributeOf(item, 'role') !== 'checkbox') return item
  const box = attributeOf(item, 'aria-checked') === 'true' ? '☑ ' : '☐ '
  const isBox = (node: HtmlNode): boolean => isElement(node) && node.tag === 'img' && textOf([node]) === ''
  return {
    ...item,
    children: before(
      item.children.filter((child) => !isBox(child)),
      box,
    ),
  }
}

/** Nodes with words before the first words of their first paragraph. */
function before(nodes: readonly HtmlNode[], words: string): HtmlNode[] {
  const at = nodes.findIndex((node) => isElement(node) || node.trim() !== '')
  const first = nodes[at]
  if (first === undefined || !isElement(first) || first.tag !== 'p') return [words, ...nodes]
  return nodes.map((node, index) => (index === at ? { ...first, children: [words, ...first.children] } : node))
}
