import { softbankCompare } from '#app/pages/softbank-compare.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = softbankCompare.metadata
export default softbankCompare.Page
