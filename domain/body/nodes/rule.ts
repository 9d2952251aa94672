import type { BlockNode } from './BlockNode'

export interface Rule {
  readonly type: 'rule'
}

/** A line across the text. */
export const rule = {
  stored: ['horizontalrule'],
  decode: () => ({ type: 'rule' }),
  encode: () => [{ type: 'horizontalrule', version: 1 }],
  plainText: () => '',
  inlines: () => [],
} as const satisfies BlockNode<Rule, Rule>
