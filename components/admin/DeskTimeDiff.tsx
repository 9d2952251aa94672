'use client'

import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useStepNav,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldDiffClientComponent } from 'payload'
import { useEffect } from 'react'

import { deskTime } from './deskTime'
import { namedByTime } from './namedByTime'
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
      {field.name === 'updatedAt' && typeof versionValue === 'string' && (
        <VersionStep time={deskTime(versionValue, zone)} />
      )}
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

/** Names the version in the breadcrumb by the clock of the desk; Payload sets it by that of the server. */
function VersionStep({ time }: { readonly time: string }) {
  const { stepNav, setStepNav } = useStepNav()
  useEffect(() => {
    const named = namedByTime(stepNav, time)
    if (named !== stepNav) setStepNav([...named])
  }, [stepNav, setStepNav, time])
  return null
}

function paragraphOf(moment: unknown, zone: string): string {
  const time = typeof moment === 'string' && moment !== '' ? escapeDiffHTML(deskTime(moment, zone)) : ''
  return `<div class="date-diff" data-enable-match="true" data-date="${time}"><p>${time}</p></div>`
}
