import { wordsIn } from '@/domain/body/placeOf'
import type { Finding } from '@/domain/readiness'

/**
 * Brings an editor to what a finding speaks of: the block of the text that it quotes, or its field, in whichever tab that
 * is; the keyboard goes along.
 */
export async function showPlace(finding: Finding): Promise<void> {
  const element = elementOf(finding) ?? (await inAnotherTab(finding))
  if (element === null) return
  element.scrollIntoView({ block: 'center' })
  if (finding.field === 'body') putCursor(element)
  else element.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
  element.animate(
    [{ outline: '3px solid Highlight', outlineOffset: '4px' }, { outline: '3px solid transparent' }],
    2500,
  )
}

function elementOf({ field, message }: Finding): HTMLElement | null {
  if (field !== 'body') return document.getElementById(`field-${field}`)?.closest('.field-type') ?? null
  const editor = document.querySelector<HTMLElement>('[data-lexical-editor="true"]')
  const begins = wordsIn(message)
  if (editor === null || begins === null) return editor
  const blocks = [...editor.children].filter((block) => block instanceof HTMLElement)
  return blocks.find((block) => wordsOf(block).includes(begins)) ?? editor
}

/** The words of a block as they are seen, those in the inputs of its form too. */
function wordsOf(block: HTMLElement): string {
  const inputs = [...block.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
  return [block.textContent, ...inputs].join(' ').replaceAll(/\s+/g, ' ')
}

/** Payload renders the fields of the open tab alone. */
async function inAnotherTab(finding: Finding): Promise<HTMLElement | null> {
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')]
  const open = tabs.find((tab) => tab.classList.contains('tabs-field__tab-button--active'))
  for (const tab of tabs.filter((each) => each !== open)) {
    tab.click()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const element = elementOf(finding)
    if (element !== null) return element
  }
  open?.click()
  return null
}

/** Lexical follows the selection of the document. */
function putCursor(block: HTMLElement): void {
  block.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true })
  document.getSelection()?.collapse(block, 0)
}
