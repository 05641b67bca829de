import type { FormState } from '#app/platform/http/form.ts'
import { dayAndTime, longDay } from '#app/ui/dates.ts'
import { Options, SelectField, TextField } from '#app/ui/fields.tsx'
import { useFormState } from '#app/ui/form-state.ts'
import { ButtonForm, FoldedForm, WholeProblem } from '#app/ui/intent-form.tsx'
import { useTexts } from '#app/ui/texts.tsx'
import type { Beside } from '../beside/find-beside.server.ts'

type TasksPanelProps = Pick<Beside, 'tasks' | 'taskUnits' | 'handlers' | 'isOpen'> & { back: FormState | undefined }
type Task = Beside['tasks'][number]

/** What is to be done in a case, by whom and by when. */
export function TasksPanel({ tasks, taskUnits, handlers, isOpen, back }: TasksPanelProps) {
  const { t } = useTexts()
  const form = useFormState(back, 'tasks.add')
  return (
    <>
      {tasks.length > 0 && (
        <ul className="rows">
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskRow task={task} />
              {task.mayChange && (
                <TaskForms
                  task={task}
                  taskUnits={taskUnits}
                  handlers={handlers}
                  back={back?.values.taskId === task.id ? back : undefined}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && taskUnits.length > 0 && (
        <FoldedForm intent="tasks.add" form={form} submit={t('tasks.add')} variant="secondary">
          <TaskFields form={form} taskUnits={taskUnits} handlers={handlers} />
        </FoldedForm>
      )}
    </>
  )
}

function TaskRow({ task }: { task: Task }) {
  const { t, language } = useTexts()
  const facts = [
    task.unit,
    ...(task.assignee ? [task.assignee] : []),
    ...(task.dueOn && !task.doneAt ? [t('tasks.due', { day: longDay(task.dueOn, language) })] : []),
    ...(task.doneAt ? [t('tasks.doneAt', { when: dayAndTime(task.doneAt, language) })] : []),
  ]
  return (
    <p>
      {task.doneAt ? <s>{task.title}</s> : <strong>{task.title}</strong>}{' '}
      <span className="muted small">{facts.join(' · ')}</span>
    </p>
  )
}

type TaskFormsProps = Pick<TasksPanelProps, 'taskUnits' | 'handlers' | 'back'> & { task: Task }

function TaskForms({ task, taskUnits, handlers, back }: TaskFormsProps) {
  const { t } = useTexts()
  const change = useFormState(back, 'tasks.change')
  const finish = useFormState(back, task.doneAt ? 'tasks.undone' : 'tasks.done')
  const known = (
    <>
      <input type="hidden" name="taskId" value={task.id} />
      <input type="hidden" name="version" value={task.version} />
    </>
  )
  return (
    <>
      <WholeProblem text={finish.whole} />
      <ButtonForm
        intent={task.doneAt ? 'tasks.undone' : 'tasks.done'}
        label={t(task.doneAt ? 'tasks.undo' : 'tasks.finish')}
        of={task.title}
      >
        {known}
      </ButtonForm>
      {!task.doneAt && (
        <FoldedForm
          intent="tasks.change"
          form={change}
          title={t('tasks.change')}
          submit={t('tasks.save')}
          variant="secondary"
        >
          {known}
          <TaskFields form={change} taskUnits={taskUnits} handlers={handlers} task={task} />
        </FoldedForm>
      )}
    </>
  )
}

interface TaskFieldsProps {
  form: ReturnType<typeof useFormState>
  taskUnits: Beside['taskUnits']
  handlers: Beside['handlers']
  task?: Task
}

function TaskFields({ form, taskUnits, handlers, task }: TaskFieldsProps) {
  const { t } = useTexts()
  // Of several units, a person's unit stands beside the name.
  const people = handlers.map(({ id, name, unitId }) => {
    const unit = taskUnits.length > 1 ? taskUnits.find((one) => one.id === unitId)?.name : undefined
    return { key: `${id}${unitId}`, id, name: unit ? `${name}, ${unit}` : name }
  })
  return (
    <>
      <TextField {...form.field('title', task?.title)} label={t('tasks.title')} />
      <TextField
        type="date"
        {...form.field('dueOn', task?.dueOn)}
        label={t('tasks.dueOn')}
        description={t('tasks.optional')}
      />
      {taskUnits.length === 1 && !task ? (
        <input type="hidden" name="unitId" value={taskUnits[0]!.id} />
      ) : (
        <SelectField {...form.field('unitId', task?.unitId)} label={t('tasks.unit')}>
          <Options of={taskUnits} />
        </SelectField>
      )}
      <SelectField {...form.field('assigneeId', task?.assigneeId)} label={t('tasks.assignee')}>
        <option value="">{t('tasks.nobody')}</option>
        {people.map(({ key, id, name }) => (
          <option key={key} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  )
}
