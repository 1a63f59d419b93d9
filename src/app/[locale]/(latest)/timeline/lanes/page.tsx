import { timelineLanes } from '#app/pages/timeline-lanes.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = timelineLanes.metadata
export default timelineLanes.Page
