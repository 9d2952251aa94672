'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldDiffClientComponent } from 'payload'

import { deskTime } from './deskTime'
import { useDeskZone } from './useDeskZone'

/** Payload’s times of the two versions, which go by the clock of the browser; “Updated At” shows both instead. */
const others = '.version-pill-label-date{display:none}'

/** A moment in the comparison of two versions, by the clock of the desk. */
export const DeskTimeDiff: DateFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const zone = useDeskZone()
  const { i18n } = useTranslation()
  if (zone === null) return null
  const { From, To } = getHTMLDiffComponents({
    fromHTML: paragraphOf(comparisonValue, zone),
    toHTML: paragraphOf(versionValue, zone),
    postProcess: unescapeDiffHTML,
    tokenizeByCharacter: false,
  })
  return (
    <>
      <style>{others}</style>
      <FieldDiffContainer
        className="date-diff"
        From={From}
        To={To}
        i18n={i18n}
        label={{ label: field.label, locale }}
        nestingLevel={nestingLevel}
      />
    </>
  )
}

function paragraphOf(moment: unknown, zone: string): string {
  const time = typeof moment === 'string' && moment !== '' ? escapeDiffHTML(deskTime(moment, zone)) : ''
  return `<div class="date-diff" data-enable-match="true" data-date="${time}"><p>${time}</p></div>`
}
