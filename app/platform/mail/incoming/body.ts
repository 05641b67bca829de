import { convert } from 'html-to-text'
import sanitize from 'sanitize-html'
import { cleanText, cut } from './header-fields.ts'

/** In letters. More than a person writes; what is longer is cut and said so. */
export const LONGEST_TEXT = 500_000
export const LONGEST_HTML = 2_000_000
const DEEPEST_HTML = 60

const ALLOWED = {
  tags: [
    ...['a', 'abbr', 'b', 'blockquote', 'br', 'caption', 'code', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'h1', 'h2'],
    ...['h3', 'h4', 'h5', 'h6', 'hr', 'i', 'ins', 'li', 'ol', 'p', 'pre', 'q', 's', 'small', 'span', 'strong'],
    ...['sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul'],
  ],
  attributes: { a: ['href', 'rel', 'referrerpolicy'], td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', 'scope'] },
}
/** Their content is no text either. */
const NOT_TEXT = [
  'script',
  'style',
  'textarea',
  'option',
  'button',
  'noscript',
  'title',
  'template',
  'svg',
  'math',
  'object',
]

/** What is left when all that runs, loads, hides or sends is taken out of HTML. Pictures are attachments, or nothing. */
export const sanitised = (html: string): string =>
  sanitize(cut(html, LONGEST_HTML), {
    allowedTags: ALLOWED.tags,
    allowedAttributes: ALLOWED.attributes,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nonTextTags: NOT_TEXT,
    nestingLimit: DEEPEST_HTML,
    transformTags: {
      a: (tagName, attributes) => ({
        tagName,
        attribs: { ...attributes, rel: 'noopener noreferrer nofollow', referrerpolicy: 'no-referrer' },
      }),
    },
  }).trim()

/** Sanitised HTML as text, with quotes marked by `>`. */
export function textOfHtml(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    limits: { maxInputLength: LONGEST_HTML },
    selectors: [
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  })
  return cleanText(text).replaceAll('\u00a0', ' ')
}
