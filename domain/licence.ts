import type { Credit } from './body/Body'
import { safeUrl } from './body/safeUrl'
import { hasVisibleText } from './text'

interface Licence {
  readonly code: string
  readonly label: string
  /** The deed or terms for readers; null where there are none. */
  readonly deed: string | null
  /** Whether the terms require creator, source and a link to the licence. */
  readonly attribution: boolean
}

const cc = (code: string, label: string): Licence => ({
  code,
  label,
  deed: `https://creativecommons.org/licenses/${code
    .replace(/^CC-/, '')
    .toLowerCase()
    .replace(/-(\d\.\d)$/, '/$1')}/`,
  attribution: true,
})

/** The terms under which an image may be shown. */
export const licences: readonly Licence[] = [
  cc('CC-BY-4.0', 'CC BY 4.0'),
  cc('CC-BY-SA-4.0', 'CC BY-SA 4.0'),
  cc('CC-BY-ND-4.0', 'CC BY-ND 4.0'),
  cc('CC-BY-NC-4.0', 'CC BY-NC 4.0'),
  cc('CC-BY-NC-SA-4.0', 'CC BY-NC-SA 4.0'),
  cc('CC-BY-NC-ND-4.0', 'CC BY-NC-ND 4.0'),
  cc('CC-BY-3.0', 'CC BY 3.0'),
  cc('CC-BY-SA-3.0', 'CC BY-SA 3.0'),
  cc('CC-BY-2.0', 'CC BY 2.0'),
  cc('CC-BY-SA-2.0', 'CC BY-SA 2.0'),
  { code: 'CC0-1.0', label: 'CC0 1.0', deed: 'https://creativecommons.org/publicdomain/zero/1.0/', attribution: false },
  {
    code: 'PDM-1.0',
    label: 'Public domain',
    deed: 'https://creativecommons.org/publicdomain/mark/1.0/',
    attribution: false,
  },
  {
    code: 'OGL-UK-3.0',
    label: 'Open Government Licence v3.0',
    deed: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    attribution: true,
  },
  { code: 'by-permission', label: 'By permission', deed: null, attribution: false },
  { code: 'all-rights-reserved', label: 'All rights reserved', deed: null, attribution: false },
]

const shortNames: readonly (readonly [RegExp, string])[] = [
  [/\bCC[- ]?(?:0|zero)\b|creative commons zero|publicdomain\/zero/i, 'CC0-1.0'],
  [/\bOGL\b.{0,4}\b(?:UK.)?v?3\b|open government licen[cs]e.{0,2}v?3\b/i, 'OGL-UK-3.0'],
]

/** The licence that a credit line names, in any of the usual spellings or by the address of its deed, or null. */
export function licenceNamed(text: string): Licence | null {
  const byShortName = shortNames.find(([name]) => name.test(text))?.[1]
  if (byShortName !== undefined) return licenceOf(byShortName)
  const plain = (name: string): string => name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '')
  const said = plain(
    text
      .replace(/https?:\/\/creativecommons\.org\/licenses\//i, 'CC ')
      .replace(/creative commons/i, 'CC')
      .replace(/attribution/i, 'BY')
      .replace(/share[- ]?alike/i, 'SA')
      .replace(/non[- ]?commercial/i, 'NC')
      .replace(/no[- ]?deriv(ative)?s?(works)?/i, 'ND'),
  ).replace('INTERNATIONAL', '')
  return licences.find(({ code, label }) => said.includes(plain(code)) || said.includes(plain(label))) ?? null
}

interface Credited {
  readonly creator?: string | null
  readonly source?: string | null
  readonly sourceUrl?: string | null
  readonly licence?: string | null
}

const licenceOf = (code: string | null | undefined): Licence | null =>
  licences.find((each) => each.code === code) ?? null

/** The credit line of an image: creator, source (linked) and licence (linked to its deed); null where nothing is known. */
export function creditOf({ creator, source, sourceUrl, licence }: Credited): Credit | null {
  const terms = licenceOf(licence)
  const link = safeUrl(sourceUrl ?? '')
  const from = source || hostOf(link ?? '')
  const parts: Credit['parts'] = [
    ...(creator ? [{ text: creator, href: null }] : []),
    ...(from ? [{ text: from, href: link }] : []),
    ...(terms ? [{ text: terms.label, href: terms.deed }] : []),
  ]
  return parts.length === 0 ? null : { parts, licenceUrl: terms?.deed ?? null, creator: creator || null }
}

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url

/** The details that the licence requires and the image lacks, a sentence each. */
export function licenceGaps({ creator, source, sourceUrl, licence }: Credited): string[] {
  const terms = licenceOf(licence)
  if (!terms) return ['The image has no licence. Choose the terms under which it may be shown.']
  if (!terms.attribution) return []
  return [
    ...(hasVisibleText(creator ?? '') ? [] : [`${terms.label} asks for the image’s creator. Name them.`]),
    ...(hasVisibleText(source ?? '') ? [] : [`${terms.label} asks for the image’s source. Name it.`]),
    ...(safeUrl(sourceUrl ?? '') !== null ? [] : [`${terms.label} asks for a link to the image’s source. Add it.`]),
  ]
}
