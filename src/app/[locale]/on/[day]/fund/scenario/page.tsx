import { fundScenario } from '#app/pages/fund-scenario.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = fundScenario.metadata
export default fundScenario.Page
