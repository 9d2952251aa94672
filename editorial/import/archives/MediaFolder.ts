import { readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'

import type { HtmlImage } from '@/domain/html/blocks/Place'
import type { FileImage } from '@/editorial/import/formats/HeldImages'
import { pageImage } from '@/editorial/import/formats/pageImage'

/** As large as one image of a file may be, and as those of one post may be together, in bytes. */
const maxImage = 20_000_000
const maxPost = 200_000_000

/** The folders in which WordPress and Ghost put what is uploaded; the one named may be any of these or hold them. */
const parents = ['', 'uploads', 'wp-content/uploads', 'images', 'content/images']

const plain = (host: string): string => host.replace(/^www\./i, '').toLowerCase()

/** The uploads of an old site. It gives files of that folder only, whatever an address or a link in it says. */
export class MediaFolder {
  private readonly root: string

  /** Throws where the folder cannot be read. */
  constructor(folder: string) {
    this.root = realpathSync(folder)
  }

  /** The images of one post by their addresses; `base` is the address of the post. */
  imagesOf(base: string | null): (image: HtmlImage) => FileImage {
    let total = 0
    return (image) => {
      const found = /^data:/i.test(image.src) ? null : pathIn(image.src, base)
      if (found === null) return pageImage(image)
      const { name, paths } = found
      const file = paths.map((each) => this.fileAt(each)).find((each) => each !== null) ?? null
      if (file === null) return { name, bytes: null, absence: `the folder of media does not hold it (${name})` }
      total += file.size
      if (file.size > maxImage) return { name, bytes: null, absence: 'it is larger than 20 MB' }
      if (total > maxPost) return { name, bytes: null, absence: 'the images of the post have more than 200 MB' }
      return { name: file.name, bytes: readFileSync(file.path), absence: '' }
    }
  }

  /** A file by its path in the folder; null where there is none, or a link leads out of the folder. */
  private fileAt(relative: string): { readonly path: string; readonly name: string; readonly size: number } | null {
    for (const parent of parents) {
      try {
        const real = realpathSync(path.join(this.root, parent, relative))
        const facts = statSync(real)
        if (real.startsWith(this.root + path.sep) && facts.isFile())
          return { path: real, name: nameOf(relative), size: facts.size }
      } catch {
        // It is not there, or may not be read.
      }
    }
    return null
  }
}

/** The name of an upload, without what WordPress adds to that of an image it made smaller to store it. */
const nameOf = (relative: string): string => path.posix.basename(relative).replace(/-scaled(\.\w+)$/, '$1')

/**
 * The paths at which an upload may be, the whole image before one that the site made smaller (“-300x200”); null where
 * the address is of another site.
 */
function pathIn(src: string, base: string | null): { readonly name: string; readonly paths: readonly string[] } | null {
  if (!URL.canParse(src, base ?? 'http://old.invalid/')) return null
  const url = new URL(src, base ?? 'http://old.invalid/')
  const own = plain(URL.canParse(base ?? '') ? new URL(base ?? '').host : 'old.invalid')
  // Jetpack serves images of a site through hosts of its own, with the site at the head of the path.
  const proxied = /^i\d\.wp\.com$/.test(url.host)
  const whole = proxied ? url.pathname.slice(1) : url.host + url.pathname
  if (plain(whole.split('/', 1)[0] ?? '') !== own) return null
  const segments = decoded(whole.slice(whole.indexOf('/') + 1))
  if (segments === null) return null
  const [, uploaded = segments] = /(?:^|\/)(?:wp-content\/uploads|content\/images|uploads)\/(.+)$/.exec(segments) ?? []
  const name = uploaded.replace(/^size\/w\d+(?:h\d+)?\//, '')
  const [, stem, ending] = /^(.+)-\d{1,5}x\d{1,5}(\.\w+)$/.exec(name) ?? []
  const larger = stem === undefined ? [] : [`${stem}${ending ?? ''}`, `${stem}-scaled${ending ?? ''}`]
  return { name: path.posix.basename(name), paths: [...larger, name] }
}

/** A path with percent encoding decoded; null where it is none within a folder. */
function decoded(given: string): string | null {
  try {
    const segments = given.split('/').map(decodeURIComponent)
    const isPlain = segments.every((segment) => !/^\.{0,2}$|[/\\\0]/.test(segment))
    return isPlain ? segments.join('/') : null
  } catch {
    return null
  }
}
