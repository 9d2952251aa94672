/** The topics of the demonstration: subjects and regions. */
export const topics = {
  ports: {
    name: 'Ports and shipping',
    kind: 'subject',
    description: 'Harbours, ferries and the trade that passes through them.',
  },
  energy: { name: 'Energy', kind: 'subject', description: 'Grids, markets and the weather that runs them.' },
  statistics: { name: 'Public statistics', kind: 'subject', description: 'How states count, and what they leave out.' },
  institutions: {
    name: 'Institutions',
    kind: 'subject',
    description: 'Libraries, registries and other quiet machinery.',
  },
  adriatic: { name: 'The Adriatic', kind: 'region', description: 'Its coasts and islands.' },
  northSea: { name: 'The North Sea', kind: 'region', description: 'Its coasts, winds and cables.' },
} as const

export type TopicKey = keyof typeof topics
