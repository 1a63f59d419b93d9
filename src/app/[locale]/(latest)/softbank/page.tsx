import { softbank } from '#app/pages/softbank.tsx'

export const dynamic = 'force-static'
export const generateMetadata = softbank.metadata
export default softbank.Page
