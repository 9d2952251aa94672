// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'

import { showPlace } from './showPlace'

const button = 'tabs-field__tab-button'
/** What each tab shows, and after how many milliseconds. */
type Tabs = Readonly<Record<string, readonly (readonly [string, number])[]>>

const shown = vi.fn<(element: Element) => void>()

beforeEach(() => {
  shown.mockClear()
  Element.prototype.scrollIntoView = function scrollIntoView() {
    shown(this)
  }
  Element.prototype.animate = vi.fn<Element['animate']>()
})

/** A form with these tabs, the first open; as Payload’s, it renders the fields of the open one alone. */
function form(tabs: Tabs): void {
  const buttons = Object.keys(tabs).map((name) => `<button class="${button}" id="tab-${name}"></button>`)
  document.body.innerHTML = `${buttons.join('')}<div id="fields"></div>`
  for (const [name, steps] of Object.entries(tabs))
    document.getElementById(`tab-${name}`)?.addEventListener('click', () => open(name, steps))
  document.querySelector<HTMLButtonElement>(`.${button}`)?.click()
}

function open(name: string, steps: Tabs[string]): void {
  const fields = document.getElementById('fields')
  for (const each of document.querySelectorAll(`.${button}`))
    each.classList.toggle(`${button}--active`, each.id === `tab-${name}`)
  if (fields) fields.innerHTML = ''
  for (const [html, after] of steps)
    if (after === 0 && fields) fields.innerHTML = html
    else
      setTimeout(() => {
        if (fields) fields.innerHTML = html
      }, after)
}

const openTab = () => document.querySelector(`.${button}--active`)?.id
const field = (name: string) => `<div class="field-type"><div id="field-${name}"><input id="${name}"></div></div>`
const editor = (...blocks: string[]) =>
  `<div data-lexical-editor="true" contenteditable="true">${blocks.join('')}</div>`
const block = (title: string, state: string) =>
  `<div id="block"><div class="collapsible collapsible--${state}"><button class="collapsible__toggle"></button><input value="${title}"></div></div>`
const film = { field: 'body', message: 'In the embed that begins “A film”: it leads nowhere. Give it an address.' }

test('a field of another tab that is slow to show is found, and gets the keyboard', async () => {
  form({ text: [[field('title'), 0]], people: [[field('authors'), 300]], more: [[field('slug'), 0]] })
  await showPlace({ field: 'authors', message: 'Nobody signs this commentary.' })
  expect(openTab()).toBe('tab-people')
  expect(document.activeElement?.id).toBe('authors')
})

test('a field that is nowhere leaves the open tab open and the page where it was', async () => {
  form({ text: [[field('title'), 0]], people: [[field('authors'), 0]], more: [[field('slug'), 0]] })
  const scrolled = vi.spyOn(window, 'scrollTo')
  await showPlace({ field: 'nothing', message: 'It is nowhere.' })
  expect([openTab(), shown.mock.calls, scrolled.mock.calls]).toEqual(['tab-text', [], [[0, 0]]])
})

test('a block of a text that fills slowly in another tab is found, not the text as a whole', async () => {
  form({
    people: [[field('authors'), 0]],
    text: [
      [editor(), 0],
      [editor('<p>The tide.</p>', block('A film', 'open')), 250],
    ],
  })
  await showPlace(film)
  expect(shown.mock.calls.map(([{ id }]) => id)).toEqual(['block'])
})

test('words that are no longer there lead to the text, in the open tab and in another', async () => {
  const text = [[editor('<p>The tide.</p>'), 0]] as const
  for (const tabs of [
    { text, people: [] },
    { people: [], text },
  ]) {
    shown.mockClear()
    form(tabs)
    await showPlace(film)
    expect([openTab(), shown.mock.calls[0]?.[0].hasAttribute('data-lexical-editor')]).toEqual(['tab-text', true])
  }
})

test.each([
  ['collapsed', 1],
  ['open', 0],
])('the form of a block that is %s is unfolded %i times', async (state, times) => {
  form({ text: [[editor(block('A film', state)), 0]] })
  const toggled = vi.fn<() => void>()
  document.querySelector('.collapsible__toggle')?.addEventListener('click', toggled)
  await showPlace(film)
  expect(toggled).toHaveBeenCalledTimes(times)
})
