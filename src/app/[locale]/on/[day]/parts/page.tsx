import { parts } from '#app/pages/parts.tsx'

export const dynamic = 'force-static'
export const generateMetadata = parts.metadata
export default parts.Page
