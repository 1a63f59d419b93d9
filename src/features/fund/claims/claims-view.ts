import { type Claim, type ClaimSubject, VEHICLE_SUBJECTS } from '#domain/claim.ts'
import { lastKnown } from '#domain/edition.ts'
import type { Source } from '#domain/source.ts'
import { STANDINGS, type Standing } from '#domain/standing.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type ClaimSourcesView, type SourceBook, toClaimSources } from '#ui/claim-sources-view.ts'
import { type ClaimView, toClaim } from '#ui/claim-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type DigestView, toBook, toDigest } from './digest-view.ts'
import { type PrintingView, toPrintings } from './printings-view.ts'
import { type Axis, axisOf, courseOf } from './standing-course.ts'
import {
  type AxisView,
  type StandingLineView,
  toAxisView,
  toStandingLine,
} from './standing-line-view.ts'

/** A claim with all the page of the fund says of it. */
export interface FundClaimView extends ClaimView {
  readonly state: Standing
  readonly line: StandingLineView
  readonly sources: ClaimSourcesView
  readonly printings: readonly PrintingView[]
}

export interface FundClaimGroup {
  readonly key: ClaimSubject
  readonly title: string
  /** The subject with the number of its claims. */
  readonly summary: string
  readonly claims: readonly FundClaimView[]
}

/** Every claim the edition knows, in the order of the page. */
export interface FundClaimsView {
  readonly digest: DigestView | null
  readonly axis: AxisView
  /** The standings that the lines of the page show, with their words. */
  readonly keys: readonly { readonly standing: Standing; readonly word: string }[]
  readonly own: readonly FundClaimView[]
  readonly related: readonly FundClaimGroup[]
  readonly later: readonly FundClaimGroup[]
  /** Where the claims of `later` also stand. */
  readonly vehicleHref: string
}

/** Subjects that stand with the fund, after the fund itself. */
const RELATED: readonly ClaimSubject[] = ['us-fund', 'japan-fund', 'people', 'softbank']

interface Facts {
  readonly vehicle: Vehicle
  readonly claims: readonly Claim[]
  /** What the histories rest on, and the reports those documents pass on. */
  readonly sources: readonly Source[]
}

export function toFundClaims(
  { vehicle, claims, sources }: Facts,
  context: FigureContext,
): FundClaimsView {
  const axis = axisOf([vehicle, ...claims], context.edition)
  const book = toBook(sources)
  const own = claims.filter(({ about }) => about === vehicle.id)
  const group = (subjects: readonly ClaimSubject[]) =>
    subjects.flatMap((subject) => toGroup(subject, claims, axis, book, context))
  return {
    digest: toDigest(own, book, context),
    axis: toAxisView(axis, context),
    keys: toKeys(claims, context),
    own: own.map((claim) => toFundClaim(claim, axis, book, context)),
    related: group(RELATED),
    later: group(VEHICLE_SUBJECTS),
    vehicleHref: hrefTo(context.here, '/vehicle#claims'),
  }
}

function toFundClaim(
  claim: Claim,
  axis: Axis,
  book: SourceBook,
  context: FigureContext,
): FundClaimView {
  const cites = claim.history.flatMap((entry) => entry.cites)
  return {
    ...toClaim(claim, context),
    state: lastKnown(claim.history, context.edition)?.state ?? 'not-assessed',
    line: toStandingLine(claim, axis, context),
    sources: toClaimSources(cites, book, context),
    printings: claim.figure ? toPrintings(claim.figure, context) : [],
  }
}

function toGroup(
  subject: ClaimSubject,
  claims: readonly Claim[],
  axis: Axis,
  book: SourceBook,
  context: FigureContext,
): readonly FundClaimGroup[] {
  const about = claims.filter((claim) => claim.about === subject)
  if (about.length === 0) return []
  const words = messages(context.here.locale)
  const title = words.claimSubject[subject]
  const views = about.map((claim) => toFundClaim(claim, axis, book, context))
  const summary = words.fundClaims.group(title, about.length)
  return [{ key: subject, title, summary, claims: views }]
}

function toKeys(claims: readonly Claim[], { here, edition }: FigureContext) {
  const shown = new Set(
    claims.flatMap((claim) => courseOf(claim, edition).stretches.map(({ standing }) => standing)),
  )
  const words = messages(here.locale).standing
  return STANDINGS.filter((standing) => shown.has(standing)).map((standing) => ({
    ...{ standing, word: words[standing] },
  }))
}
