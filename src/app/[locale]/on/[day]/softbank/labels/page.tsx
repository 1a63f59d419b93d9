import { softbankLabels } from '#app/pages/softbank-labels.tsx'

export const dynamic = 'force-dynamic'
export const generateMetadata = softbankLabels.metadata
export default softbankLabels.Page
