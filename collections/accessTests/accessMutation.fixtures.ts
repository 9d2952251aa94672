import type { SanitizedConfig } from 'payload'

import { type Act, ruledFields } from './accessFields.fixtures'

/**
 * Rules whose replacement by “allow” changes nothing, written by hand, each with what else stands there. Every other rule
 * must be missed by a row of the matrix when it is gone.
 */
export const withoutEffect: Readonly<Record<string, string>> = {
  'settings.read': 'anyone already',
  'users.unlock': 'nothing locks an account, and the endpoint is gone',
  'users.admin': 'every account already; Payload asks it of accounts alone',
  'audit-log.create': 'a hook refuses always',
  'audit-log.update': 'a hook refuses always',
  'audit-log.delete': 'a hook refuses always',
  'payload-preferences.create': 'a preference is made for whoever is signed in, so that nobody else can make one',
}

/** Unlocking is asked of accounts; what is none has nothing to unlock. */
export const isMoot = ({ auth }: SanitizedConfig['collections'][number], rule: string): boolean =>
  rule === 'unlock' && !auth

/** The same for rules of fields. */
export const withoutEffectOfFields: Readonly<Record<string, string>> = {
  'articles.refersTo create': 'found in the text at every save',
  'articles.refersTo update': 'found in the text at every save',
  'articles.owner create': 'whoever makes a commentary owns it',
  'articles.searchText create': 'made from the text at every save',
  'articles.searchText update': 'made from the text at every save',
  'media.transparent create': 'read from the image itself',
  'users.hash create': 'made from the password',
  'users.role create': 'only admins make accounts, and they may set it',
  'users.salt create': 'made with the password',
}

export interface Mutant {
  /** As in `articles.update` or `articles.owner update`. */
  readonly name: string
  /** Takes the rule away, and gives back what puts it there again. */
  readonly mutate: () => () => void
}

const replaced = (rules: Record<string, unknown>, rule: string) => () => {
  const before = rules[rule]
  rules[rule] = () => true
  return () => {
    rules[rule] = before
  }
}

/** Every rule of a collection or global, to be taken away one at a time. */
export function ruleMutants({ collections, globals }: SanitizedConfig): (Mutant & { slug: string; rule: string })[] {
  return [...collections, ...globals].flatMap((entity) => {
    const rules = entity.access as Record<string, unknown>
    const wanted = Object.keys(rules).filter((rule) => !('auth' in entity && isMoot(entity, rule)))
    return wanted.map((rule) => ({
      name: `${entity.slug}.${rule}`,
      slug: entity.slug,
      rule,
      mutate: replaced(rules, rule),
    }))
  })
}

/** Every rule of a field. */
export function fieldMutants(
  config: SanitizedConfig,
): (Mutant & { ruled: ReturnType<typeof ruledFields>[number]; act: Act })[] {
  return ruledFields(config).flatMap((ruled) => {
    const rules: Record<string, unknown> =
      'access' in ruled.field ? (ruled.field.access as Record<string, unknown>) : {}
    return ruled.acts
      .filter((act) => act in rules)
      .map((act) => ({ name: `${ruled.slug}.${ruled.path} ${act}`, ruled, act, mutate: replaced(rules, act) }))
  })
}
