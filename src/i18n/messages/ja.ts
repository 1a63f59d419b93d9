import type { Messages } from './en.ts'
import { behaviour, switches } from './ja/behaviour.ts'
import { downloads } from './ja/downloads.ts'
import { eventPage } from './ja/event-page.ts'
import { facts } from './ja/facts.ts'
import { feeds } from './ja/feeds.ts'
import { figures } from './ja/figures.ts'
import { frame, parts } from './ja/frame.ts'
import { fund } from './ja/fund.ts'
import { fundCapital } from './ja/fund-capital.ts'
import { fundClaims } from './ja/fund-claims.ts'
import { fundScenario } from './ja/fund-scenario.ts'
import { scenarioForm } from './ja/fund-scenario-form.ts'
import { scenarioResults } from './ja/fund-scenario-results.ts'
import { fundSilence } from './ja/fund-silence.ts'
import { fundSize } from './ja/fund-size.ts'
import { fundYen } from './ja/fund-yen.ts'
import { overview } from './ja/overview.ts'
import { partsPage } from './ja/parts-page.ts'
import { people, person } from './ja/people.ts'
import { peopleForm } from './ja/people-form.ts'
import { peopleMap } from './ja/people-map.ts'
import { softbank } from './ja/softbank.ts'
import { softbankClaims } from './ja/softbank-claims.ts'
import { compare } from './ja/softbank-compare.ts'
import { labels } from './ja/softbank-labels.ts'
import { softbankLines } from './ja/softbank-lines.ts'
import { softbankMeans } from './ja/softbank-means.ts'
import { softbankPeriod } from './ja/softbank-period.ts'
import { softbankStatements } from './ja/softbank-statements.ts'
import { sources } from './ja/sources.ts'
import { event, timeline } from './ja/timeline.ts'
import { timelineChart } from './ja/timeline-chart.ts'
import { timelineList } from './ja/timeline-list.ts'
import { vehicle } from './ja/vehicle.ts'
import { vehicleCharts } from './ja/vehicle-charts.ts'
import { vehicleClocks } from './ja/vehicle-clocks.ts'
import { vehicleLadder } from './ja/vehicle-ladder.ts'
import { vehiclePayout } from './ja/vehicle-payout.ts'
import { payoutForm } from './ja/vehicle-payout-form.ts'
import { payoutPage } from './ja/vehicle-payout-page.ts'
import { payoutResults } from './ja/vehicle-payout-results.ts'
import { payoutYears } from './ja/vehicle-payout-years.ts'
import { projectCharts, vehicleProject } from './ja/vehicle-project.ts'
import { vehicleProjects } from './ja/vehicle-projects.ts'
import { vehicleTerms } from './ja/vehicle-terms.ts'
import { words } from './ja/words.ts'

export const ja = {
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
} satisfies Messages
