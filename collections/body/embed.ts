import type { Block } from 'payload'

import { checkWebAddress } from '@/editorial/rules/checkWebAddress'

/** A film, a post or a chart at another site. Readers get a link: nothing of that site is loaded. */
export const embed: Block = {
  slug: 'embed',
  interfaceName: 'EmbedBlock',
  labels: { singular: 'Embed', plural: 'Embeds' },
  fields: [
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      required: true,
      maxLength: 2000,
      validate: checkWebAddress,
      admin: { description: 'Where it stands, as in https://example.org/film.' },
    },
    { name: 'title', type: 'text', required: true, maxLength: 300, admin: { description: 'The words of the link.' } },
    {
      name: 'still',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'An image of it above the link, from your library.' },
    },
  ],
}
