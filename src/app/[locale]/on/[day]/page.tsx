import { overview } from '#app/pages/overview.tsx'

export const dynamic = 'force-static'
export const generateMetadata = overview.metadata
export default overview.Page
