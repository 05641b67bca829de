import './attachments.css'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#app/ui/texts.tsx'
import {
  ACCEPT,
  type AttachmentRow,
  LARGEST_FILE_BYTES,
  LARGEST_TOGETHER_BYTES,
  type RefusedFile,
} from './attachment.ts'
import { fileSize } from './file-size.ts'

/** What a form brought at its tries. */
export interface BroughtFiles {
  /** What the form sends along at the next try; null while it has no files. */
  key: string | null
  kept: readonly AttachmentRow[]
  refused: readonly RefusedFile[]
}

interface UploadsFieldProps {
  /** What the form brought at earlier tries; null at the first. */
  uploads: BroughtFiles | null
}

/** The files of a form: those that lie here already, each with a button that takes it back, and the field for more. */
export function UploadsField({ uploads: back }: UploadsFieldProps) {
  const { t, language } = useTexts()
  const id = useId()
  const [chosen, setChosen] = useState<RefusedFile[]>([])
  // They stay while another form of the page comes back.
  const [uploads, setUploads] = useState(back)
  if (back !== null && back !== uploads) setUploads(back)
  const refused = [...(uploads?.refused ?? []), ...chosen]
  const kept = uploads?.kept ?? []
  const field = useRef<HTMLInputElement>(null)
  // A page that stays while its form comes back would send the same files once more.
  useEffect(() => {
    if (uploads === null || !field.current) return
    field.current.value = ''
    setChosen([])
  }, [uploads])
  return (
    <div className="ds-field uploads">
      <input type="hidden" name="uploadKey" value={uploads?.key ?? ''} />
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {t('attachment.label')}
      </label>
      <div data-field="description" id={`${id}-description`}>
        {t('attachment.hint')}
      </div>
      {kept.length > 0 && (
        <ul className="uploads-kept" aria-label={t('attachment.kept')}>
          {kept.map((file) => (
            <li key={file.id}>
              <span>
                {file.name} <span className="muted">{fileSize(file.sizeBytes, language)}</span>
              </span>
              <button
                type="submit"
                className="plain-button"
                name="remove"
                value={file.id}
                formNoValidate
                aria-label={t('attachment.removeNamed', { name: file.name })}
              >
                {t('attachment.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        type="file"
        ref={field}
        id={id}
        name="files"
        multiple
        accept={ACCEPT}
        className="ds-input"
        aria-describedby={[`${id}-description`, refused.length > 0 && `${id}-error`].filter(Boolean).join(' ')}
        aria-invalid={refused.length > 0 ? true : undefined}
        onChange={(event) => setChosen(tooLarge([...(event.currentTarget.files ?? [])]))}
      />
      {refused.length > 0 && (
        <div className="uploads-refused" id={`${id}-error`}>
          {refused.map(({ name, refusal }) => (
            <p key={`${name} ${refusal}`} className="ds-validation-message" data-field="validation">
              {t('attachment.notTaken', { name, why: t(refusal) })}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}

/** Told before a long wait for what will not be taken; the server judges by itself. */
function tooLarge(files: readonly File[]): RefusedFile[] {
  const large = files.filter(({ size }) => size > LARGEST_FILE_BYTES)
  if (large.length > 0) return large.map(({ name }) => ({ name, refusal: 'attachment.tooLarge' }))
  const together = files.reduce((sum, { size }) => sum + size, 0)
  const [first] = files
  return first && together > LARGEST_TOGETHER_BYTES
    ? [{ name: first.name, refusal: 'attachment.tooLargeTogether' }]
    : []
}
