import { source } from '#app/pages/source.tsx'

export const dynamic = 'force-static'
export const generateMetadata = source.metadata
export default source.Page
