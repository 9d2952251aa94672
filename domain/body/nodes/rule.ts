import type { BlockNode } from './BlockNode'

export interface Rule {
  readonly type: 'rule'
}

/** A line across the text. */
export const rule: BlockNode<Rule, Rule> = {
  stored: ['horizontalrule'],
  decode: () => ({ type: 'rule' }),
  encode: () => [{ type: 'horizontalrule', version: 1 }],
  plainText: () => '',
  inlines: () => [],
}
