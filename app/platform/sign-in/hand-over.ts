/**
 * Whether a form's answer may redirect to that address. Browsers hold every redirect after a form to the page's
 * `form-action`, and a provider may send people on to addresses that nobody can list here. To another origin the answer
 * is a page of ours that goes on by itself.
 */
export const mayRedirectTo = (address: URL, publicUrl: string) => address.origin === new URL(publicUrl).origin

/** A page that goes on by itself, for routes that have none of their own; with a link where that is switched off. */
export function handOverPage(address: URL, language: string, label: string): string {
  const href = escapeSigns(address.href)
  return `<!DOCTYPE html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="refresh" content="0;url=${href}">
<title>${escapeSigns(label)}</title>
<p><a href="${href}">${escapeSigns(label)}</a></p>
`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeSigns = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
