import type { APIError, PayloadRequest } from 'payload'

/**
 * The body of a request as it was sent, of this many bytes at most.
 * @throws APIError what `tooLarge` gives, before more is read
 */
export async function readBytes(
  req: PayloadRequest,
  maxBytes: number,
  tooLarge: (maxMegabytes: number) => APIError,
): Promise<Uint8Array> {
  const maxMegabytes = maxBytes / (1024 * 1024)
  if (Number(req.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxMegabytes)
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length
    if (size > maxBytes) throw tooLarge(maxMegabytes)
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}
