import { softbankPeriod } from '#app/pages/softbank-period.tsx'

export const dynamic = 'force-static'
export const generateStaticParams = softbankPeriod.params
export const generateMetadata = softbankPeriod.metadata
export default softbankPeriod.Page
