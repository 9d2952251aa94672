interface Person {
  readonly name: string
  readonly affiliations: readonly {
    readonly position?: string
    readonly organisation?: string
    readonly from?: string
  }[]
  readonly orcid?: string
  readonly links?: readonly { readonly label: string; readonly url: string }[]
  readonly bios: readonly { readonly text: string; readonly from?: string }[]
}

/** Invented people; any likeness is chance. */
export const people: readonly Person[] = [
  {
    name: 'Ana Marić-Løvås',
    affiliations: [
      { position: 'Doctoral candidate', organisation: 'University of Rijeka' },
      { position: 'Senior Fellow', organisation: 'The Harbour Institute', from: '2019-09-01' },
    ],
    orcid: '0000-0002-1825-0097',
    links: [{ label: 'Personal page', url: 'https://example.org/ana' }],
    bios: [
      {
        text: 'Ana Marić-Løvås is a doctoral candidate in economic geography, writing on small ports of the Adriatic.',
      },
      {
        text: 'Ana Marić-Løvås is a Senior Fellow at The Harbour Institute, where she leads its work on coastal economies.',
        from: '2019-09-01',
      },
    ],
  },
  {
    name: 'Daniel Okonjo',
    affiliations: [
      { position: 'Energy analyst' },
      { position: 'Director of Research', organisation: 'The Harbour Institute', from: '2022-01-15' },
    ],
    bios: [
      { text: 'Daniel Okonjo is an energy analyst who spent eleven years in the control room of a national grid.' },
      {
        text: 'Daniel Okonjo is Director of Research at The Harbour Institute and the author of two books on electricity markets.',
        from: '2022-01-15',
      },
    ],
  },
  {
    name: 'Inês Ferreira',
    affiliations: [{ position: 'Lecturer in Statistics' }],
    bios: [{ text: 'Inês Ferreira is a lecturer in official statistics and a former head of a census field office.' }],
  },
  {
    name: 'Ruth Halloran',
    affiliations: [{ position: 'Librarian' }],
    bios: [
      { text: 'Ruth Halloran is a librarian and writes on public institutions and the people who keep them open.' },
    ],
  },
  {
    name: 'Đorđe Šimić',
    affiliations: [{ position: 'Visiting Fellow', organisation: 'The Harbour Institute' }],
    bios: [{ text: 'Đorđe Šimić is a Visiting Fellow at The Harbour Institute and a retired river pilot.' }],
  },
]
