import type { Block } from 'payload'

/** Words of the commentary itself, repeated large. */
export const pullQuote: Block = {
  slug: 'pullQuote',
  interfaceName: 'PullQuoteBlock',
  labels: { singular: 'Pull quote', plural: 'Pull quotes' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 400,
      admin: { description: 'A sentence of the commentary, repeated large. It must stand in the text too.' },
    },
  ],
}
