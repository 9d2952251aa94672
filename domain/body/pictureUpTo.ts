import type { Picture } from './Body'

/**
 * The picture in the largest of its sizes that is at most `widest` pixels wide (in the smallest where all are wider),
 * with the larger sizes left out.
 */
export function pictureUpTo(picture: Picture, widest: number): Picture {
  const sources = picture.sources.filter(({ width }) => width <= widest)
  const main = sources.at(-1) ?? picture.sources[0]
  if (!main || main.width >= picture.width) return picture
  const height = Math.round((picture.height * main.width) / picture.width)
  return { ...picture, ...main, height, sources: sources.length > 0 ? sources : [main] }
}
