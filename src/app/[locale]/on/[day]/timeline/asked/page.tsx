import { timelineAsked } from '#app/pages/timeline.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = timelineAsked.metadata
export default timelineAsked.Page
