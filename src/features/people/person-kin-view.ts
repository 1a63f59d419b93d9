import type { Claim } from '#domain/claim.ts'
import { type Edition, lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Party } from '#domain/party.ts'
import type { Project } from '#domain/project.ts'
import { type Drawing, drawStanding } from '#domain/standing.ts'
import type { Locale, Text } from '#domain/text.ts'
import { LOCALES } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { pathOfFact } from '#ui/fact-path.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { toNameBook } from '#ui/linked-text-view.ts'

/** A project that the party takes part in, or whose entry names it. */
export interface PersonProject {
  readonly id: string
  readonly knownOn: string
  readonly href: string
  readonly name: string
  /** Its part in the project, with how firm that is; null where the entry only names it. */
  readonly role: string | null
  readonly standing: string | null
}

/** A statement that names the party. */
export interface PersonClaim {
  readonly id: string
  readonly knownOn: string
  readonly href: string
  readonly statement: string
  readonly standing: { readonly word: string; readonly drawing: Drawing }
}

export function toPersonProjects(
  party: Party,
  projects: readonly Project[],
  { here, edition }: FigureContext,
): readonly PersonProject[] {
  const { locale } = here
  const { sponsorStanding } = messages(locale)
  const names = namesIn(party, edition)
  return projects.flatMap((project): PersonProject[] => {
    const { id, knownOn, name } = project
    const href = hrefTo(here, pathOfFact('project', id, new Map()) ?? '')
    const entry = { id, knownOn, href, name: name[locale] }
    const parts = project.sponsors.filter((sponsor) => sponsor.party === party.id)
    if (parts.length > 0) {
      return parts.map(({ role, standing }) => ({
        ...{ ...entry, role: role[locale], standing: sponsorStanding[standing] },
      }))
    }
    return names(textsOf(project, edition)) ? [{ ...entry, role: null, standing: null }] : []
  })
}

function textsOf({ name, place, sponsors, stages }: Project, { day }: Edition): readonly Text[] {
  const known = stages.filter(({ knownOn }) => knownOn <= day)
  return [name, place, ...sponsors.map(({ role }) => role), ...known.map(({ text }) => text)]
}

export function toPersonClaims(
  party: Party,
  claims: readonly Claim[],
  { here, edition }: FigureContext,
): readonly PersonClaim[] {
  const words = messages(here.locale).standing
  const names = namesIn(party, edition)
  const subjects = new Map(claims.map(({ id, about }) => [id, about]))
  return claims.flatMap((claim) => {
    if (!names([claim.statement])) return []
    const state = lastKnown(claim.history, edition)?.state ?? 'not-assessed'
    return [
      {
        ...{ id: claim.id, knownOn: claim.knownOn, statement: claim.statement[here.locale] },
        href: hrefTo(here, pathOfFact('claim', claim.id, subjects) ?? ''),
        standing: { word: words[state], drawing: drawStanding(state) },
      },
    ]
  })
}

/** Figures with the party as their subject, the latest day first. */
export function toPersonFigures(
  figures: readonly Figure[],
  context: FigureContext,
): readonly FigureView[] {
  return figures
    .toSorted((a, b) => (a.knownOn < b.knownOn ? 1 : -1))
    .map((figure) => toFigureView(figure, context))
}

/** Whether a text names a party, in either language: both languages list the same. */
function namesIn(party: Party, edition: Edition): (texts: readonly Text[]) => boolean {
  const pattern = (locale: Locale) =>
    toNameBook([party], { locale, ...edition, path: '' }).pattern ?? /$^/
  const patterns = LOCALES.map((locale) => [locale, pattern(locale)] as const)
  return (texts) =>
    texts.some((text) => patterns.some(([locale, named]) => text[locale].search(named) >= 0))
}
