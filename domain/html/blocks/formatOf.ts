import { hasStyle, type HtmlElement } from '@/domain/html/tree/HtmlNode'

import type { Format } from './Place'

/** The looks that an element gives its words, by its tag and its style, upon those that they have already. */
export function formatOf(node: HtmlElement, before: Format): Format {
  const tag = node.tag
  const position = positionOf(node)
  return {
    bold: weight(node) ?? (/^(b|strong)$/.test(tag) || before.bold === true),
    italic: slant(node) ?? (/^(i|em|cite|var)$/.test(tag) || before.italic === true),
    superscript: position === null ? before.superscript === true : position === 'super',
    subscript: position === null ? before.subscript === true : position === 'sub',
    strikethrough:
      /^(s|strike|del)$/.test(tag) ||
      hasStyle(node, 'text-decoration', /line-through/) ||
      hasStyle(node, 'text-decoration-line', /line-through/) ||
      before.strikethrough === true,
  }
}

/** As far as words must be raised to be meant as superscript, and not to be set even, by the unit. */
const leastRaised: Readonly<Record<string, number>> = { px: 2.5, pt: 2, em: 0.2, rem: 0.2, ex: 0.4, '%': 20 }

/** The position of words that are raised or lowered by a length: Pages writes `vertical-align`, Word `mso-text-raise`. */
function raised({ tag, styles }: HtmlElement): 'super' | 'sub' | null {
  if (!/^(span|font|small)$/.test(tag)) return null
  const length = styles.get('mso-text-raise') ?? styles.get('vertical-align') ?? ''
  const [, number = '', unit = ''] = /^(-?\d*\.?\d+)(px|pt|r?em|ex|%)$/.exec(length) ?? []
  const least = leastRaised[unit]
  if (least === undefined || Math.abs(Number(number)) < least) return null
  return Number(number) > 0 ? 'super' : 'sub'
}

function positionOf(node: HtmlElement): 'super' | 'sub' | null {
  const { tag, styles } = node
  const said = /^(t[dhr]|tbody|thead|table|img)$/.test(tag) ? '' : (styles.get('vertical-align') ?? '')
  if (said.startsWith('super')) return 'super'
  if (said.startsWith('sub')) return 'sub'
  if (said.startsWith('baseline')) return null
  return tag === 'sup' ? 'super' : tag === 'sub' ? 'sub' : raised(node)
}

function weight(node: HtmlElement): boolean | null {
  const said = node.styles.get('font-weight') ?? ''
  if (/^(bold|bolder|[6-9]00|1000)/.test(said)) return true
  return /^(normal|lighter|[1-5]00)/.test(said) ? false : null
}

function slant(node: HtmlElement): boolean | null {
  const said = node.styles.get('font-style') ?? ''
  if (/^(italic|oblique)/.test(said)) return true
  return said.startsWith('normal') ? false : null
}

/** Whether an element draws a line under its words, which a commentary does not. */
export const isUnderlined = (node: HtmlElement): boolean =>
  node.tag === 'u' ||
  hasStyle(node, 'text-decoration', /underline/) ||
  hasStyle(node, 'text-decoration-line', /underline/)
