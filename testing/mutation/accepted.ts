import { acceptedInBody } from './acceptedInBody'
import { type Accepted, forFile } from './forFile'

/** Files that no unit test can reach, and what holds them. */
export const apart: Readonly<Record<string, string>> = {
  'reading/store.ts': 'It opens Payload; app/routes.int.test.ts and reading/*.int.test.ts hold it on both databases.',
}

const unique = 'A second record would be read and not used: ids and addresses are unique.'
const setOrder = 'A set and “some” know no order.'
const lookUpOrder = 'The order of ids in a look-up.'
const typeAlone = 'The value is always there; the default is for the compiler alone.'
const noId = 'No record has null or an empty id, so the look-up finds nothing either way.'

/** Mutants that no test has to notice. */
export const accepted: readonly Accepted[] = [
  ...acceptedInBody,
  ...['missing', 'readAuthor', 'readCommentary', 'readTopic'].flatMap((name) =>
    forFile(`reading/${name}.ts`, unique, 'add one: 1'),
  ),
  ...forFile('reading/readAuthor.ts', noId, "take the first: photo ?? ''"),
  ...forFile('reading/readCommentary.ts', lookUpOrder, "reverse: ['articles', 'authors', 'topics']"),
  ...forFile(
    'reading/readCommentary.ts',
    lookUpOrder,
    'reverse: links.filter(({ relationTo }) => relationTo === collection).map(({ id …',
    'reverse: links.filter(({ relationTo }) => relationTo === collection)',
  ),
  ...forFile(
    'reading/readFeed.ts',
    'The greatest is the same in every order, and two that are equal are the same.',
    'reverse: entries.map(({ published, updated }) => (updated ?? published).iso)',
    'flip to >=: one > other',
  ),
  ...forFile('reading/readMissing.ts', 'The first page is what is read where none is named.', 'drop: page: 1'),
  ...forFile('reading/readRelated.ts', setOrder, 'reverse: idsOf(commentary.topics)'),
  ...forFile(
    'reading/readRelated.ts',
    'Both conditions must hold in either order.',
    'reverse: [{ topics: { in: topics } }, { id: { not_equals: commentary.id } }]',
  ),
  ...forFile('reading/readRelated.ts', 'Names that are looked up then are not used.', 'add one: 0'),
  ...forFile('reading/readRelated.ts', noId, "take the first: shared ?? ''"),
  ...forFile(
    'reading/readTeasers.ts',
    lookUpOrder,
    'reverse: commentaries.slice(0, pictured).map(({ lead }) => idOf(lead))',
    'reverse: commentaries.flatMap(({ authors }) => idsOf(authors))',
    'reverse: idsOf(authors)',
    'reverse: leads.filter((id) => id !== null)',
  ),
  ...forFile('reading/readTeasers.ts', noId, 'remove call: leads.filter((id) => id !== null)'),
  ...forFile(
    'reading/relations.ts',
    lookUpOrder,
    'reverse: commentaries.flatMap(({ authors }) => idsOf(authors))',
    'reverse: idsOf(authors)',
    'reverse: idsOf([...authors.values()].map(({ photo }) => photo))',
    'reverse: [...authors.values()].map(({ photo }) => photo)',
    'reverse: idsOf(commentaries.map(({ lead }) => lead))',
    'reverse: commentaries.map(({ lead }) => lead)',
    'reverse: [...leads, ...portraits, ...images]',
    'reverse: commentaries.flatMap(({ topics }) => idsOf(topics))',
    'reverse: idsOf(topics)',
  ),
  ...forFile('reading/toBioViews.ts', 'Whoever had a bio then has one today: none ends.', 'take today: then'),
  ...forFile(
    'reading/toCommentaryView.ts',
    'Undefined is read as no text too.',
    'take the first: commentary.body ?? null',
  ),
  ...forFile(
    'reading/toUpdated.ts',
    'Where the two are equal either is the same.',
    'flip to <=: updatedOn < published',
  ),
  ...forFile(
    'reading/toCommentaryView.ts',
    noId,
    "take the first: idOf(value) ?? ''",
    "take the first: idOf(commentary.lead) ?? ''",
  ),
  ...forFile('reading/toDisclaimers.ts', setOrder, 'reverse: idsOf(commentary.topics)'),
  ...forFile('reading/toDisclaimers.ts', 'Only how many they are is read.', 'reverse: idsOf(commentary.authors)'),
  ...forFile(
    'reading/toTeaserView.ts',
    noId,
    "take the first: idOf(commentary.lead) ?? ''",
    "take the first: idOf(author.photo) ?? ''",
  ),
  ...forFile(
    'domain/contrast.ts',
    'The greater and the lesser are so in either order.',
    'reverse: [luminance(one), luminance(other)]',
  ),
  ...forFile('domain/contrast.ts', 'No value of 8 bits lies at the limit.', 'flip to <: value <= 0.04045'),
  ...forFile(
    'domain/day.ts',
    typeAlone,
    "take the first: parts.year ?? ''",
    "take the first: parts.month ?? ''",
    "take the first: parts.day ?? ''",
  ),
  ...forFile(
    'domain/directionOf.ts',
    setOrder,
    "reverse: ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', '…",
  ),
  ...forFile('domain/followSlug.ts', setOrder, 'reverse: [made(oldTitle, language), made(oldTitle, null)]'),
  ...forFile(
    'domain/licence.ts',
    'No credit line names both.',
    'reverse: [ [/\\bCC[- ]?(?:0|zero)\\b|creative commons zero|publicdomain\\/zero/i, …',
  ),
  ...forFile(
    'domain/licence.ts',
    'Undefined means none too.',
    'take the first: licences.find((each) => each.code === code) ?? null',
    "take the first: link ?? ''",
  ),
  ...forFile(
    'domain/pagePath.ts',
    'Each folder is of one collection; the filter is for the compiler alone.',
    'reverse: Object.keys(folders) .filter(isAddressed)',
    'remove call: Object.keys(folders) .filter(isAddressed)',
  ),
  ...forFile(
    'domain/readiness.ts',
    'All of these say the same.',
    'reverse: authors .filter(({ name }) => !hasVisibleText(name)) .map(() => ({ fie…',
    'reverse: authors .filter(({ name }) => !hasVisibleText(name))',
  ),
  ...forFile('domain/role.ts', setOrder, "reverse: ['editor', 'admin']"),
  ...forFile('domain/slug.ts', typeAlone, 'take the first: sign.codePointAt(0) ?? 0'),
  ...forFile('domain/citation/formattedCitations.ts', 'The tests run where the zone is UTC.', "drop: timeZone: 'UTC'"),
  ...forFile(
    'domain/citation/formattedCitations.ts',
    typeAlone,
    "take the first: names.at(-1) ?? ''",
    "take the first: short.at(-1) ?? ''",
  ),
  ...forFile('domain/citedName.ts', typeAlone, "take the first: Array.from(part)[0]?.toUpperCase() ?? ''"),
  ...forFile(
    'domain/citedName.ts',
    'An empty given name has no initials either way.',
    'remove call: given .split(/\\s+/) .filter(Boolean)',
  ),
  ...forFile('domain/isInstitution.ts', setOrder, "reverse: ['of', 'on', 'for', 'and', 'für', 'pour', 'para']"),
  ...forFile('domain/isInstitution.ts', typeAlone, "take the first: words[0] ?? ''"),
  ...forFile(
    'domain/isOrganisation.ts',
    setOrder,
    "reverse: [ 'AFP', 'Agence France-Presse', 'Alamy', 'ANSA', 'AP', 'Associated Pr…",
    'reverse: [...agencies, ...others]',
  ),
  ...forFile(
    'domain/mergeRecords.ts',
    setOrder,
    'reverse: all.filter((other) => fold(textOf(other)) === fold(textOf(entry)))',
  ),
  ...forFile(
    'domain/sortName.ts',
    setOrder,
    "reverse: ['بن', 'ابن', 'بنت', 'أبو', 'ابو', 'آل', 'عبد', 'בן', 'בת', 'אבן']",
    "reverse: ['y', 'e', 'i']",
  ),
  ...forFile(
    'domain/sortName.ts',
    typeAlone,
    "take the first: words.at(-1) ?? ''",
    "take the first: own[0] ?? ''",
    "take the first: words[at - 1] ?? ''",
    "take the first: words[at] ?? ''",
    "take the first: words[at - 2] ?? ''",
    "take the first: words[0] ?? ''",
    "take the first: words[family - 1] ?? ''",
  ),
]
