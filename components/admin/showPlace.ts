import { wordsIn } from '@/domain/body/placeOf'
import type { Finding } from '@/domain/readiness'

/** The editor of a text is fetched when it is first shown; what takes longer than this is not waited for. */
const maxWaitMs = 500

/**
 * Brings an editor to what a finding speaks of: the block of the text that it quotes, or its field, in whichever tab that
 * is; the keyboard goes along. Where it is nowhere, everything is left as it was.
 */
export async function showPlace(finding: Finding): Promise<void> {
  const element = elementOf(finding) ?? editorOf(finding) ?? (await inAnotherTab(finding))
  if (element === null) return
  unfold(element)
  element.scrollIntoView({ block: 'center' })
  if (finding.field === 'body') putCursor(element)
  else element.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
  element.animate(
    [{ outline: '3px solid Highlight', outlineOffset: '4px' }, { outline: '3px solid transparent' }],
    2500,
  )
}

/** The field, or the block of the text that begins with the quoted words. */
function elementOf(finding: Finding): HTMLElement | null {
  const { field, message } = finding
  if (field !== 'body') return document.getElementById(`field-${field}`)?.closest<HTMLElement>('.field-type') ?? null
  const editor = editorOf(finding)
  const begins = wordsIn(message)
  if (editor === null || begins === null) return editor
  const blocks = [...editor.children].filter((block) => block instanceof HTMLElement)
  return blocks.find((block) => wordsOf(block).includes(begins)) ?? null
}

/** The text as a whole, for a finding of it whose words are no longer there. */
const editorOf = ({ field }: Finding): HTMLElement | null =>
  field === 'body' ? document.querySelector<HTMLElement>('[data-lexical-editor="true"]') : null

/** The words of a block as they are seen, those in the inputs of its form too. */
function wordsOf(block: HTMLElement): string {
  const inputs = [...block.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
  return [block.textContent, ...inputs].join(' ').replaceAll(/\s+/g, ' ')
}

/** Payload renders the fields of the open tab alone. */
async function inAnotherTab(finding: Finding): Promise<HTMLElement | null> {
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  const open = tabs.find((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  const { scrollX, scrollY } = window
  for (const tab of tabs.filter((each) => each !== open)) {
    tab.click()
    const element = (await appeared(() => elementOf(finding))) ?? editorOf(finding)
    if (element !== null) return element
  }
  open?.click()
  window.scrollTo(scrollX, scrollY)
  return null
}

/** An element as soon as it is in the document; null where it is not within `maxWaitMs`. */
const appeared = (find: () => HTMLElement | null): Promise<HTMLElement | null> =>
  new Promise((resolve) => {
    const look = (isLast: boolean): void => {
      const element = find()
      if (element === null && !isLast) return
      observer.disconnect()
      clearTimeout(timer)
      resolve(element)
    }
    const observer = new MutationObserver(() => look(false))
    const timer = setTimeout(() => look(true), maxWaitMs)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    look(false)
  })

/** Opens the form of a block that is folded. */
function unfold(block: HTMLElement): void {
  const form = block.querySelector('.collapsible')
  if (form?.classList.contains('collapsible--collapsed'))
    form.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

/** Lexical follows the selection of the document. */
function putCursor(block: HTMLElement): void {
  block.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true })
  document.getSelection()?.collapse(block, 0)
}
