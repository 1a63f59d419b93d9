import { behaviour, switches } from './en/behaviour.ts'
import { downloads } from './en/downloads.ts'
import { eventPage } from './en/event-page.ts'
import { facts } from './en/facts.ts'
import { feeds } from './en/feeds.ts'
import { figures } from './en/figures.ts'
import { frame, parts } from './en/frame.ts'
import { fund } from './en/fund.ts'
import { fundCapital } from './en/fund-capital.ts'
import { fundClaims } from './en/fund-claims.ts'
import { fundScenario } from './en/fund-scenario.ts'
import { scenarioForm } from './en/fund-scenario-form.ts'
import { scenarioResults } from './en/fund-scenario-results.ts'
import { fundSilence } from './en/fund-silence.ts'
import { fundSize } from './en/fund-size.ts'
import { fundYen } from './en/fund-yen.ts'
import { overview } from './en/overview.ts'
import { partsPage } from './en/parts-page.ts'
import { people, person } from './en/people.ts'
import { peopleForm } from './en/people-form.ts'
import { peopleMap } from './en/people-map.ts'
import { softbank } from './en/softbank.ts'
import { softbankClaims } from './en/softbank-claims.ts'
import { compare } from './en/softbank-compare.ts'
import { labels } from './en/softbank-labels.ts'
import { softbankLines } from './en/softbank-lines.ts'
import { softbankMeans } from './en/softbank-means.ts'
import { softbankPeriod } from './en/softbank-period.ts'
import { softbankStatements } from './en/softbank-statements.ts'
import { sources } from './en/sources.ts'
import { event, timeline } from './en/timeline.ts'
import { timelineChart } from './en/timeline-chart.ts'
import { timelineList } from './en/timeline-list.ts'
import { vehicle } from './en/vehicle.ts'
import { vehicleCharts } from './en/vehicle-charts.ts'
import { vehicleClocks } from './en/vehicle-clocks.ts'
import { vehicleLadder } from './en/vehicle-ladder.ts'
import { vehiclePayout } from './en/vehicle-payout.ts'
import { payoutForm } from './en/vehicle-payout-form.ts'
import { payoutPage } from './en/vehicle-payout-page.ts'
import { payoutResults } from './en/vehicle-payout-results.ts'
import { payoutYears } from './en/vehicle-payout-years.ts'
import { projectCharts, vehicleProject } from './en/vehicle-project.ts'
import { vehicleProjects } from './en/vehicle-projects.ts'
import { vehicleTerms } from './en/vehicle-terms.ts'
import { words } from './en/words.ts'

/** Words of the domain first, then the sentences of each page under the page's name. */
export const en = {
  ...words,
  frame,
  parts,
  partsPage,
  downloads,
  behaviour,
  switches,
  facts,
  figures,
  fund,
  fundCapital,
  fundSize,
  fundSilence,
  fundYen,
  scenarioForm,
  scenarioResults,
  fundClaims,
  fundScenario,
  vehicle,
  vehicleLadder,
  vehiclePayout,
  payoutPage,
  payoutForm,
  payoutResults,
  payoutYears,
  vehicleCharts,
  vehicleProjects,
  vehicleProject,
  projectCharts,
  vehicleTerms,
  vehicleClocks,
  overview,
  sources,
  softbank,
  softbankClaims,
  softbankLines,
  softbankMeans,
  labels,
  softbankPeriod,
  softbankStatements,
  compare,
  timeline,
  timelineChart,
  eventPage,
  feeds,
  timelineList,
  event,
  people,
  peopleMap,
  peopleForm,
  person,
}

/** The shape every language has: the same keys, plain strings, functions of the same arguments. */
export type Messages = typeof en
