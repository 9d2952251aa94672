/** The first bytes of the images that can be stored. */
const beginnings = [
  { format: 'jpeg', begins: /^\xFF\xD8\xFF/ },
  { format: 'png', begins: /^\x89PNG\r\n\x1A\n/ },
  { format: 'webp', begins: /^RIFF[^]{4}WEBP/ },
] as const

type ImageFormat = (typeof beginnings)[number]['format']

/** The format of an image that can be stored, by its first bytes, whatever its name says; null for any other file. */
export function imageFormat(bytes: Uint8Array): ImageFormat | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  return beginnings.find(({ begins }) => begins.test(start))?.format ?? null
}
