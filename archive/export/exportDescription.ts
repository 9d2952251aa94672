import { z } from 'zod'

/** The file that says what an export is; written last, so a folder without it is none. */
export const descriptionFile = 'export.json'

/** The version of the folder’s layout and of its records. */
export const exportFormat = 1

/** The description of an export: when it was made, by which version, and how many records and texts it has. */
export const exportDescription = z.object({
  format: z.literal(exportFormat),
  takenAt: z.string(),
  appVersion: z.string(),
  counts: z.record(z.string(), z.number().int().nonnegative()),
  missingImages: z.array(z.string()),
})

export type ExportDescription = z.infer<typeof exportDescription>
