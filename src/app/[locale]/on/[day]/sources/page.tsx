import { sources } from '#app/pages/sources.tsx'

export const dynamic = 'force-static'
export const generateMetadata = sources.metadata
export default sources.Page
