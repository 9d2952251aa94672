'use client'

import type { DefaultCellComponentProps } from 'payload'

import { deskTime } from './deskTime'
import { useDeskZone } from './useDeskZone'

/** A moment in a list, by the clock of the desk with its zone, wherever the editor is. */
export const DeskTimeCell = ({ cellData, linkURL }: DefaultCellComponentProps) => {
  const zone = useDeskZone()
  if (typeof cellData !== 'string' || zone === null) return null
  const time = <time dateTime={cellData}>{deskTime(cellData, zone)}</time>
  return linkURL ? <a href={linkURL}>{time}</a> : time
}
