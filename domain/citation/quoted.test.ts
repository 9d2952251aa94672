import { expect, test } from 'vitest'

import { inStyles, people } from './cited.fixtures'

/** The title of each reference with its marks: Chicago, APA, MLA. */
const titles = (title: string): string[] =>
  inStyles({ authors: people('Plato'), title }).map((text) =>
    text.replace(/^Plato\. (?:\(2020, September 14\)\. )?/, '').replace(/ House.*$/, ''),
  )

test.each([
  ['On walls', '“On walls.”', 'On walls.'],
  ['Why walls?', '“Why walls?”', 'Why walls?'],
  ['Enough!', '“Enough!”', 'Enough!'],
  ['And then…', '“And then…”', 'And then…'],
  ['Walls (really?)', '“Walls (really?).”', 'Walls (really?).'],
  ['The “wall” of Rome', '“The ‘wall’ of Rome.”', 'The “wall” of Rome.'],
  ['He said “no”', '“He said ‘no.’”', 'He said “no.”'],
  ['Why “peace”?', '“Why ‘peace’?”', 'Why “peace”?'],
  ['He asked “why?”', '“He asked ‘why?’”', 'He asked “why?”'],
  ['He said "no" to it', '“He said ‘no’ to it.”', 'He said "no" to it.'],
  ['A 10" wall and a 12" door', '“A 10" wall and a 12" door.”', 'A 10" wall and a 12" door.'],
  ['The ‘other’ wall', '“The ‘other’ wall.”', 'The ‘other’ wall.'],
  ['He won’t say ‘I don’t’', '“He won’t say ‘I don’t.’”', 'He won’t say ‘I don’t.’'],
  ['“I ‘don’t’ know,” they say', '“‘I “don’t” know,’ they say.”', '“I ‘don’t’ know,” they say.'],
  ['A wall of the workers’', '“A wall of the workers’.”', 'A wall of the workers’.'],
  ['Wem nützt „Frieden“', '“Wem nützt „Frieden“.”', 'Wem nützt „Frieden“.'],
  ['Wem nützt „Frieden?“', '“Wem nützt „Frieden?“”', 'Wem nützt „Frieden?“'],
  ['À qui la « paix »', '“À qui la « paix ».”', 'À qui la « paix ».'],
  ['À qui la « paix » ?', '“À qui la « paix » ?”', 'À qui la « paix » ?'],
  ['من يملك البحر؟', '“من يملك البحر؟”', 'من يملك البحر؟'],
  ['谁拥有大海？', '“谁拥有大海？”', '谁拥有大海？'],
])('%s is %s in quotation marks, and %s without', (title, inQuotes, plain) => {
  expect(titles(title)).toEqual([inQuotes, plain, inQuotes])
})

test.each(['“', '‘', '"', '’”', '‘“‘', ''])('the broken title %s still makes a reference', (title) => {
  for (const text of inStyles({ title })) expect(text).toContain('https://x.org/a')
})
