import { directionOf } from '@/domain/directionOf'

/** A language as Typst’s text has it. */
export interface Tongue {
  /** ISO 639; “und” where a tag names none. */
  readonly lang: string
  /** ISO 3166, or null. */
  readonly region: string | null
  readonly dir: 'ltr' | 'rtl'
  /** Whether its letters are Arabic ones, for which another face comes first. */
  readonly arabic: boolean
}

/** The language of a tag (BCP 47), with the direction in which it is written unless another is given. */
export function tongue(tag: string, dir: 'ltr' | 'rtl' = directionOf(tag)): Tongue {
  const locale = localeOf(tag)?.maximize()
  const [, region] = /^[^-]+(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(tag) ?? []
  const lang = locale?.language ?? ''
  return {
    lang: /^[a-z]{2,3}$/.test(lang) ? lang : 'und',
    region: region?.toUpperCase() ?? null,
    dir,
    arabic: locale?.script === 'Arab',
  }
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
