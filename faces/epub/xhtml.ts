import { escapeXml, xmlCharacters } from '@/components/escapeXml'

/** The types of a book’s parts (EPUB 3.3, structural semantics) beside the roles that the page has for them. */
const semantics: Readonly<Record<string, string>> = {
  'doc-noteref': 'noteref',
  'doc-endnotes': 'footnotes',
  'doc-backlink': 'backlink',
}

/** Attributes about loading over a network, which a book has no use for. */
const loading = / (?:loading|decoding|fetchpriority)="[a-z]*"/g

/** A name of an attribute as React writes some, which HTML reads in any case and XML does not: `rowSpan`. */
const mixedCase = / [a-z]+(?:[A-Z][a-z]*)+(?==")/g

interface Content {
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  /** The body as static markup, whose quotes are escaped wherever they are not those of an attribute. */
  readonly markup: string
}

/** A content document of a book: the markup of a page as XML, with the parts that reading systems know named. */
export function xhtml({ title, language, direction, markup }: Content): string {
  const lang = escapeXml(language)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${direction}">`,
    `<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>`,
    `<body>${asXml(markup)}</body>`,
    '</html>\n',
  ].join('\n')
}

const asXml = (markup: string): string =>
  xmlCharacters(markup)
    .replaceAll(mixedCase, (name) => name.toLowerCase())
    .replaceAll(loading, '')
    .replaceAll(/ role="([a-z-]+)"/g, (role, name: string) => {
      const type = semantics[name]
      return type === undefined ? role : `${role} epub:type="${type}"`
    })
    .replaceAll(/<li id="note-/g, '<li epub:type="footnote" id="note-')
    // A fragment of the page may begin with a digit, which no id in XML does (XML 1.0, production 5).
    .replaceAll(/( id="| href="#)(?=\d)/g, '$1s-')
