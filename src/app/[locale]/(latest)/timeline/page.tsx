import { timeline } from '#app/pages/timeline.tsx'

export const dynamic = 'force-static'
export const generateMetadata = timeline.metadata
export default timeline.Page
