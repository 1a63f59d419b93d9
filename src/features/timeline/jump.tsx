import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { FieldNote } from '#ui/form/short-form.tsx'
import { type DayJumpView, LANDING } from './jump-view.ts'
import type { JumpYear } from './page-months.ts'

interface Props {
  readonly years: readonly JumpYear[]
  readonly locale: Locale
}

/** A way to each month of the list, and to what stands after it. */
export function Jump({ years, locale }: Props) {
  const words = messages(locale).timeline
  return (
    <nav className="jump" aria-label={words.jump}>
      <ul>
        {years.map(({ year, href, months }) => (
          <li key={year}>
            <b>{months.length === 0 ? <a href={href}>{year}</a> : year}</b>{' '}
            {months.map((month) => (
              <span key={month.href}>
                <a href={month.href} aria-label={month.title}>
                  {month.word}
                </a>{' '}
              </span>
            ))}
          </li>
        ))}
        <li className="rest">
          <a href="#scheduled">{words.scheduled}</a>
        </li>
      </ul>
    </nav>
  )
}

/** A day to go to: the answer is a page, and its address leads to the place on it. */
export function DayJump({ view, locale }: { readonly view: DayJumpView; readonly locale: Locale }) {
  const words = messages(locale).timelineList.jump
  const { action, kept, day, hint, problem } = view
  return (
    <form className="day-jump" action={action} method="get" aria-label={words.legend}>
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="filter-on">{words.day}</label>{' '}
      <input
        id="filter-on"
        type="date"
        name="on"
        defaultValue={day}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? 'filter-on-hint' : 'filter-on-problem'}
      />{' '}
      <button type="submit">{words.submit}</button>
      <FieldNote id="filter-on" problem={problem} hint={hint} />
    </form>
  )
}

/** What a jump found, where it lands: right before the entry, or over the list where there is none. */
export function Landing({ view }: { readonly view: DayJumpView['landed'] }) {
  if (!view) return null
  return (
    <p id={LANDING} className="landing" role="status">
      {view.text} {view.to && <a href={view.to.href}>{view.to.title}</a>}
    </p>
  )
}
