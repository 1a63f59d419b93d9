import { event } from '#app/pages/event.tsx'

export const dynamic = 'force-static'
export const generateStaticParams = event.params
export const generateMetadata = event.metadata
export default event.Page
