import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

import { closed } from '@/serving/requests/protectiveHeaders'
import { etagOf } from './etagOf'
import { isNotModified } from './isNotModified'

/** The icons that browsers request by themselves, whether a page names them or not: file and type. */
const icons: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/favicon.ico': ['favicon.ico', 'image/x-icon'],
  '/icon.svg': ['icon.svg', 'image/svg+xml'],
  '/apple-touch-icon.png': ['apple-touch-icon.png', 'image/png'],
  '/apple-touch-icon-precomposed.png': ['apple-touch-icon.png', 'image/png'],
}

const read = new Map<string, { readonly bytes: Buffer; readonly etag: string }>()

/** Answers a request for an icon of the site from memory; false for any other. */
export function answerIcons({ url = '/', method, headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const address = url.split('?', 1)[0] ?? ''
  const [file, type] = Object.hasOwn(icons, address) ? (icons[address] ?? []) : []
  if (file === undefined || type === undefined) return false
  const { bytes, etag } = iconIn(file)
  response.setHeader('etag', etag)
  response.setHeader('cache-control', 'public, max-age=604800')
  // An SVG opened by itself is a document: its own attributes style it, and nothing else may.
  response.setHeader('content-security-policy', closed)
  response.statusCode = isNotModified(headers['if-none-match'], etag) ? 304 : 200
  if (response.statusCode === 200) {
    response.setHeader('content-type', type)
    response.setHeader('content-length', bytes.length)
  }
  response.end(response.statusCode === 200 && method === 'GET' ? bytes : undefined)
  return true
}

function iconIn(file: string): { readonly bytes: Buffer; readonly etag: string } {
  const known = read.get(file)
  if (known) return known
  const bytes = readFileSync(path.join(process.cwd(), 'serving', 'icons', file))
  const icon = { bytes, etag: etagOf(bytes) }
  read.set(file, icon)
  return icon
}
