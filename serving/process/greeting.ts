import type { Opening } from './Opening'

interface Settings {
  readonly siteUrl: string
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}

/** The text for the terminal once the site serves. */
export function greeting({ admin, demonstration }: Opening, { siteUrl, databaseUrl, dataDir }: Settings): string {
  return [
    '',
    `Standfirst is serving. Site:  ${siteUrl}/`,
    `                       Admin: ${siteUrl}/admin`,
    `Database: ${databaseUrl ? 'MongoDB' : `embedded, in ${dataDir}`}`,
    ...(demonstration > 0
      ? [`${demonstration} demonstration commentaries were added; delete them in the admin when you like.`]
      : []),
    ...(admin
      ? [
          `Sign in as ${admin.email} with the password ${admin.password ?? 'in ADMIN_PASSWORD'}${admin.password ? ' (shown only now)' : ''}`,
        ]
      : []),
    'Ctrl-C stops it.',
    '',
  ].join('\n')
}
