/** Agencies that credits name instead of a photographer. */
const agencies: readonly string[] = [
  'AFP',
  'Agence France-Presse',
  'Alamy',
  'ANSA',
  'AP',
  'Associated Press',
  'Bloomberg',
  'dpa',
  'EPA',
  'Getty Images',
  'Magnum Photos',
  'NASA',
  'PA Media',
  'Reuters',
  'Shutterstock',
  'Xinhua',
]

const plain = (name: string): string => name.trim().toLocaleLowerCase('en').replaceAll(/\s+/g, ' ')

/** Whether the maker of a picture is known to be an organisation: an agency, or one of `others` by name. */
export const isOrganisation = (name: string, others: readonly string[]): boolean =>
  plain(name) !== '' && [...agencies, ...others].some((known) => plain(known) === plain(name))
