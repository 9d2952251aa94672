import { archivePath } from '@/domain/paths'

/** The page above those of years. */
export const archiveTrail = [{ name: 'Archive', href: archivePath() }]
