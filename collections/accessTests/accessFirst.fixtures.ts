import { handleEndpoints } from 'payload'

import type { TestSite } from '@/testing/openTestSite'

/** What a body may be; where the caller has no right, the answer is the same for all of them. */
export const bodies: Readonly<Record<string, () => { type: string; body: BodyInit }>> = {
  'no field': () => json('{}'),
  'no JSON': () => json('{"'),
  'no object': () => json('[1]'),
  'a name of the prototype': () => json('{"constructor":1}'),
  'values of the wrong kind': () => json('{"title":{},"name":{},"email":{},"publisherName":{},"alt":{},"path":{}}'),
  'an unknown reference': () => json('{"authors":["none"],"owner":"none","into":1,"revision":"x"}'),
  'a weak password': () => json('{"password":"short"}'),
  'a good password': () => json('{"password":"seven grey herons at noon","email":"x@example.org"}'),
  'another type': () => ({ type: 'text/csv', body: 'a;b' }),
  'a broken form': () => ({ type: 'multipart/form-data; boundary=x', body: 'no part' }),
  'a file': () => ({ type: 'multipart/form-data; boundary=x', body: form(`\x89PNG\r\n\x1A\n${'0'.repeat(100_000)}`) }),
}

const json = (body: string) => ({ type: 'application/json', body })

const form = (file: string) =>
  `--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n${file}\r\n--x--\r\n`

/** Sends a body and says how it was answered, and whether any of the body was read. */
export async function answerTo(
  { payload: { config } }: TestSite,
  token: string | null,
  { method, at, type, body }: { method: string; at: string; type: string; body: BodyInit },
): Promise<{ said: string; wasRead: boolean }> {
  const headers = { 'content-type': type, ...(token === null ? {} : { authorization: `JWT ${token}` }) }
  const request = new Request(`${config.serverURL}/api${at}`, { method: method.toUpperCase(), headers, body })
  const answer = await handleEndpoints({ config: Promise.resolve(config), request })
  return { said: `${answer.status} ${await answer.text()}`, wasRead: request.bodyUsed }
}
