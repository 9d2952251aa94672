import { isInstitution } from './isInstitution'

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

/** Whether the maker of a picture is an organisation: by the words in its name, an agency, or one of `others`. */
export const isOrganisation = (name: string, others: readonly string[]): boolean =>
  isInstitution(name) || (plain(name) !== '' && [...agencies, ...others].some((known) => plain(known) === plain(name)))
