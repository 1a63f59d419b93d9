import { event } from '#app/pages/event.tsx'

export const dynamic = 'force-static'
export const generateMetadata = event.metadata
export default event.Page
