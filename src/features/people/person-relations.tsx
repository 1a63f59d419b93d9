import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing } from '#ui/panel.tsx'
import type { PartyLink } from '#ui/party-link.ts'
import type { RelationView } from '#ui/relation-view.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import type { RelationGroup } from './relation-groups.ts'
import { Whole } from './whole.tsx'

interface Props {
  readonly id: string
  readonly groups: readonly RelationGroup[]
  readonly locale: Locale
}

/** The relations of a party by type: from whom to whom, how firmly, since when, how much, on what evidence. */
export function PersonRelations({ id, groups, locale }: Props) {
  if (groups.length === 0) return <Nothing>{messages(locale).person.noRelations}</Nothing>
  return groups.map((group) => (
    <section key={group.key} className="group" data-relation-type={group.type}>
      <h3>
        {group.title} <span className="meta">{group.count}</span>
      </h3>
      <ul className="fact-list relations">
        {group.relations.map((relation) => (
          <li key={relation.id} id={`relation-${relation.id}`}>
            <Line self={id} relation={relation} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

interface LineProps {
  readonly self: string
  readonly relation: RelationView
  readonly locale: Locale
}

function Line({ self, relation, locale }: LineProps) {
  const { id, knownOn, from, to, label, note, standing, since, until, figure } = relation
  const { person: words, timeline } = messages(locale)
  return (
    <article data-relation={id} data-known-on={knownOn}>
      <p className="ends">
        <End self={self} end={from} />{' '}
        <span role="img" aria-label={words.direction}>
          →
        </span>{' '}
        <End self={self} end={to} /> <StandingMark {...standing} />
      </p>
      <p>
        {label}{' '}
        <span className="meta">
          <Whole parts={until ? [since, until] : [since]} />
        </span>{' '}
        <SourceMark view={relation.source} />
      </p>
      {figure && (
        <p>
          {timeline.labelled(figure.label)} <InlineFigure view={figure} />
        </p>
      )}
      {note && <p className="note">{note}</p>}
    </article>
  )
}

function End({ self, end }: { readonly self: string; readonly end: PartyLink }) {
  return end.id === self ? <b>{end.name}</b> : <a href={end.href}>{end.name}</a>
}
