/** The topics of the demonstration: subjects and regions. */
export const topics = [
  {
    name: 'Ports and shipping',
    kind: 'subject',
    description: 'Harbours, ferries and the trade that passes through them.',
  },
  { name: 'Energy', kind: 'subject', description: 'Grids, markets and the weather that runs them.' },
  { name: 'Public statistics', kind: 'subject', description: 'How states count, and what they leave out.' },
  {
    name: 'Institutions',
    kind: 'subject',
    description: 'Libraries, registries and other quiet machinery.',
  },
  { name: 'The Adriatic', kind: 'region', description: 'Its coasts and islands.' },
  { name: 'The North Sea', kind: 'region', description: 'Its coasts, winds and cables.' },
] as const
